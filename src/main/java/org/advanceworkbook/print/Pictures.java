package org.advanceworkbook.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** The few drawings of a page, as lines: sharp at any size, and no picture file to embed. */
final class Pictures implements FSObjectDrawerFactory, FSObjectDrawer {
  /** What marks an element as one of these drawings. */
  static final String TYPE = "advance/picture";

  /** Every drawing is described on a sheet of 24 by 24. */
  private static final double SHEET = 24;

  /** Points of lines; a bar begins a new line. */
  private static final String RIGHT = "7 12 17 12 | 12.5 7.5 17 12 12.5 16.5";

  private static final String CROSS = "8.5 8.5 15.5 15.5 | 15.5 8.5 8.5 15.5";
  private static final String CHECK = "7.2 12.4 10.6 15.8 16.8 8.8";
  private static final String STEPS =
      "5.4 17.2 11.4 17.2 11.4 10.6 17.8 10.6 | 14.8 6.9 18.6 10.6 14.8 14.3";

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return this;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return TYPE.equals(element.getAttribute("type"));
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    String name = element.getAttribute("data-name");
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) (width / dotsPerPixel),
        (float) (height / dotsPerPixel),
        g -> draw(name, scaled(g, width / dotsPerPixel / SHEET)));
    return Map.of();
  }

  private static Graphics2D scaled(Graphics2D g, double factor) {
    g.scale(factor, factor);
    g.setColor(Color.BLACK);
    g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    return g;
  }

  private static void draw(String name, Graphics2D g) {
    switch (name) {
      case "mark" -> {
        g.draw(new RoundRectangle2D.Double(1, 1, 22, 22, 8, 8));
        strokes(g, STEPS);
      }
      case "ORDER" -> disc(g, CHECK);
      case "ADVANCE" -> disc(g, RIGHT);
      case "CONTINUATION" -> {
        ring(g);
        for (int dot = 0; dot < 3; dot++) {
          g.fill(new Ellipse2D.Double(6.6 + 4 * dot, 10.6, 2.8, 2.8));
        }
      }
      default -> {
        ring(g);
        strokes(g, CROSS);
      }
    }
  }

  private static void disc(Graphics2D g, String lines) {
    g.fill(new Ellipse2D.Double(1.5, 1.5, 21, 21));
    g.setColor(Color.WHITE);
    strokes(g, lines);
  }

  private static void ring(Graphics2D g) {
    g.draw(new Ellipse2D.Double(2.5, 2.5, 19, 19));
  }

  private static void strokes(Graphics2D g, String lines) {
    Path2D path = new Path2D.Double();
    for (String line : lines.split("\\|")) {
      String[] points = line.strip().split(" ");
      path.moveTo(Double.parseDouble(points[0]), Double.parseDouble(points[1]));
      for (int i = 2; i < points.length; i += 2) {
        path.lineTo(Double.parseDouble(points[i]), Double.parseDouble(points[i + 1]));
      }
    }
    g.draw(path);
  }
}
