package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shares of an agenda made into minutes that add up to the length of the call. */
final class AgendaScale {
  private AgendaScale() {}

  /** Minutes by place; the last item takes what rounding leaves. */
  static SortedMap<Integer, Integer> minutes(List<Integer> shares, int length) {
    SortedMap<Integer, Integer> result = new TreeMap<>();
    int left = length;
    for (int i = 0; i < shares.size(); i++) {
      boolean last = i == shares.size() - 1;
      int minutes = last ? left : Math.round(shares.get(i) * length / 100f);
      result.put(i, Math.max(0, minutes));
      left -= minutes;
    }
    return result;
  }
}
