package dev.muster.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws what a megabyte costs over the size of the corpus, a line a case, as SVG. A flat line means
 * that twice the text costs twice as much.
 */
final class ScalingPlot {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final int LEFT = 60;
  private static final int TOP = 40;
  private static final int RIGHT = 500;
  private static final int BOTTOM = 310;
  private static final List<String> COLOURS = List.of("#1b6ca8", "#c8553d", "#5b8c5a");

  /**
   * @param megabytes size of the corpus
   * @param secondsPerMegabyte executor CPU, over the runs
   */
  private record Point(double megabytes, Spread secondsPerMegabyte) {}

  private final Map<String, List<Point>> lines = new LinkedHashMap<>();

  void add(String name, double megabytes, Spread cpuSeconds) {
    Spread perMegabyte =
        new Spread(
            cpuSeconds.min() / megabytes,
            cpuSeconds.median() / megabytes,
            cpuSeconds.max() / megabytes);
    lines.computeIfAbsent(name, n -> new ArrayList<>()).add(new Point(megabytes, perMegabyte));
  }

  /** The picture: medians joined, with a bar from the least to the greatest run. */
  String svg() {
    double most = 0;
    double largest = 0;
    for (List<Point> line : lines.values()) {
      for (Point point : line) {
        most = Math.max(most, point.secondsPerMegabyte().max());
        largest = Math.max(largest, point.megabytes());
      }
    }
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"12\">%n",
            WIDTH, HEIGHT));
    text(svg, LEFT, 20, "Executor CPU seconds for a megabyte of input");
    path(svg, "#444", List.of(LEFT, TOP, LEFT, BOTTOM, RIGHT, BOTTOM));
    text(svg, 10, TOP + 4, String.format(Locale.ROOT, "%.2f", most));
    text(svg, 10, BOTTOM, "0");
    text(svg, RIGHT + 10, BOTTOM + 4, "MB of input");
    int number = 0;
    for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
      draw(svg, line, COLOURS.get(number++ % COLOURS.size()), largest, most);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void draw(
      StringBuilder svg,
      Map.Entry<String, List<Point>> line,
      String colour,
      double largest,
      double most) {
    List<Integer> medians = new ArrayList<>();
    for (Point point : line.getValue()) {
      int x = LEFT + (int) ((RIGHT - LEFT) * point.megabytes() / largest);
      int y = y(point.secondsPerMegabyte().median(), most);
      medians.add(x);
      medians.add(y);
      int low = y(point.secondsPerMegabyte().min(), most);
      int high = y(point.secondsPerMegabyte().max(), most);
      path(svg, colour, List.of(x, low, x, high));
      text(svg, x - 12, BOTTOM + 16, String.format(Locale.ROOT, "%.0f", point.megabytes()));
    }
    path(svg, colour, medians);
    text(svg, RIGHT + 10, medians.get(medians.size() - 1) + 4, line.getKey());
  }

  private static int y(double value, double most) {
    return BOTTOM - (int) ((BOTTOM - TOP) * value / most);
  }

  private static void path(StringBuilder svg, String colour, List<Integer> points) {
    StringBuilder joined = new StringBuilder();
    points.forEach(p -> joined.append(joined.isEmpty() ? "" : " ").append(p));
    svg.append(
        String.format(
            "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" points=\"%s\"/>%n",
            colour, joined));
  }

  private static void text(StringBuilder svg, int x, int y, String words) {
    svg.append(String.format("<text x=\"%d\" y=\"%d\">%s</text>%n", x, y, words));
  }
}
