package org.advanceworkbook.domain.objective.learned;

import java.util.ArrayList;
import java.util.List;

/** Finds the lowest point of a smooth bowl from its slopes alone: L-BFGS, no chance in it. */
final class Descent {
  private static final int REMEMBERED = 8;
  private static final int HALVINGS = 30;
  private static final double ENOUGH = 1e-4;

  private final int rounds;
  private final Bowl bowl;
  private final List<double[]> steps = new ArrayList<>();
  private final List<double[]> turns = new ArrayList<>();

  Descent(int rounds, Bowl bowl) {
    this.rounds = rounds;
    this.bowl = bowl;
  }

  /** What is to be made small. */
  interface Bowl {
    /** The height at a point; writes the slope there. */
    double at(double[] point, double[] slope);
  }

  double[] from(double[] start) {
    double[] here = start;
    double[] slope = new double[here.length];
    double height = bowl.at(here, slope);
    for (int round = 0; round < rounds; round++) {
      double[] way = way(slope);
      double fall = dot(way, slope);
      double far = round == 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
      double[] there = here;
      double[] slopeThere = slope;
      double next = height;
      for (int half = 0; half < HALVINGS; half++) {
        there = plus(here, far, way);
        slopeThere = new double[here.length];
        next = bowl.at(there, slopeThere);
        if (next <= height + ENOUGH * far * fall) {
          break;
        }
        far /= 2;
      }
      if (height - next < 1e-6 * height) {
        return there;
      }
      remember(plus(there, -1, here), plus(slopeThere, -1, slope));
      here = there;
      slope = slopeThere;
      height = next;
    }
    return here;
  }

  private void remember(double[] step, double[] turn) {
    if (dot(step, turn) > 1e-12) {
      steps.add(step);
      turns.add(turn);
    }
    if (steps.size() > REMEMBERED) {
      steps.remove(0);
      turns.remove(0);
    }
  }

  private double[] way(double[] slope) {
    double[] way = plus(new double[slope.length], -1, slope);
    double[] shares = new double[steps.size()];
    for (int i = steps.size() - 1; i >= 0; i--) {
      shares[i] = dot(steps.get(i), way) / dot(steps.get(i), turns.get(i));
      way = plus(way, -shares[i], turns.get(i));
    }
    int last = steps.size() - 1;
    if (last >= 0) {
      double[] turn = turns.get(last);
      double size = dot(steps.get(last), turn) / dot(turn, turn);
      way = plus(new double[way.length], size, way);
    }
    for (int i = 0; i < steps.size(); i++) {
      double back = dot(turns.get(i), way) / dot(steps.get(i), turns.get(i));
      way = plus(way, shares[i] - back, steps.get(i));
    }
    return way;
  }

  private static double[] plus(double[] a, double times, double[] b) {
    double[] sum = new double[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + times * b[i];
    }
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
