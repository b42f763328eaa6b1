// SPDX-License-Identifier: GPL-3.0-or-later

/// What a page does when it is opened: it draws its charts, and hands out their pictures.
enum ReportScript {
  static let text = """
    (function () {
      "use strict";
      var views = {};
      document.querySelectorAll("[data-spec]").forEach(function (place) {
        var specification = JSON.parse(document.getElementById(place.dataset.spec).textContent);
        vegaEmbed(place, specification, { actions: false, renderer: "svg" }).then(function (made) {
          views[place.dataset.spec] = made.view;
          place.dataset.drawn = "yes";
        });
      });
      document.querySelectorAll("[data-picture]").forEach(function (button) {
        button.addEventListener("click", function () {
          var name = button.dataset.picture;
          var view = views["chart-" + name + "-spec"];
          if (!view) return;
          view.toSVG().then(function (svg) {
            var whole = svg.replace("<svg ", '<svg style="background:#fff;color:#222" ');
            var link = document.createElement("a");
            link.href = URL.createObjectURL(new Blob([whole], { type: "image/svg+xml" }));
            link.download = name + ".svg";
            link.click();
            URL.revokeObjectURL(link.href);
          });
        });
      });
    })();

    """
}
