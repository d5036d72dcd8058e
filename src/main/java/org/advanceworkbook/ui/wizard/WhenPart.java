package org.advanceworkbook.ui.wizard;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallFrameChange;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/** Date, start, length, time zone, channel and place of the call. */
final class WhenPart {
  private static final List<Integer> USUAL = List.of(15, 30, 45, 60, 90, 120);
  private static final int ZONES = 30;

  private final WizardParts parts;
  private final Field<TypedField<LocalDate>> date;
  private final VBox view;

  WhenPart(WizardParts parts) {
    this.parts = parts;
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    date = fields.date(words.get("wizard.date")).id("wizard-date");
    Field<TypedField<LocalTime>> start = fields.time(words.get("wizard.start")).id("wizard-start");
    Field<TypedField<Integer>> length = fields.minutes(words.get("wizard.length"), USUAL);
    keep(date.input().valueProperty(), CallFrame::date, CallFrameChange::date);
    keep(start.input().valueProperty(), CallFrame::start, CallFrameChange::start);
    keep(
        length.input().valueProperty(),
        f -> f.minutes() == 0 ? null : f.minutes(),
        (c, v) -> c.minutes(v == null ? 0 : v));
    Field<SearchPicker<String>> zone = zone(words, fields);
    Button more = Buttons.link(words.get("wizard.zone.more"), Icons.CLOCK);
    boolean shown = !parts.plan().frame().zone().isEmpty();
    Field<Segmented<Channel>> channel = channel(words, fields);
    Field<TextField> place = fields.text(words.get("wizard.place")).id("wizard-place");
    parts.bind(
        place.input(),
        p -> p.frame().place(),
        (p, v) -> p.withFrame(p.frame().change().place(v).done()));
    view =
        new VBox(
            OpportunityPart.row(date.wide(236), start.grow(), length.grow()),
            more,
            zone,
            channel,
            place);
    view.getStyleClass().add("aw-wizard-part");
    see(zone, shown);
    see(more, !shown);
    more.setOnAction(
        e -> {
          see(zone, true);
          see(more, false);
          zone.focus();
        });
  }

  private static void see(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }

  private Field<SearchPicker<String>> zone(Words words, Fields fields) {
    Field<SearchPicker<String>> zone =
        fields
            .picker(
                words.get("wizard.zone"),
                SearchPicker.Finder.<String>atHand(WhenPart::zones),
                id -> id)
            .hint(words.get("wizard.zone.hint"));
    zone.input().valueProperty().set(blankToNull(parts.plan().frame().zone()));
    zone.input()
        .valueProperty()
        .addListener(
            (o, was, is) ->
                parts
                    .editor()
                    .edit(p -> p.withFrame(p.frame().change().zone(is == null ? "" : is).done())));
    return zone;
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static List<String> zones(String typed) {
    String wanted = typed.toLowerCase(java.util.Locale.ROOT).replace(' ', '_');
    List<String> found = new ArrayList<>(ZoneId.getAvailableZoneIds());
    found.removeIf(
        id -> !id.contains("/") || !id.toLowerCase(java.util.Locale.ROOT).contains(wanted));
    found.sort(null);
    return found.subList(0, Math.min(ZONES, found.size()));
  }

  private Field<Segmented<Channel>> channel(Words words, Fields fields) {
    List<Segmented.Option<Channel>> options =
        List.of(Channel.values()).stream()
            .map(c -> Segmented.Option.of(c, words.name(c), icon(c)))
            .toList();
    Field<Segmented<Channel>> channel = fields.segmented(words.get("wizard.channel"), options);
    keep(channel.input().valueProperty(), CallFrame::channel, CallFrameChange::channel);
    return channel;
  }

  private static Icons icon(Channel channel) {
    return switch (channel) {
      case PHONE -> Icons.PHONE;
      case VIDEO -> Icons.VIDEO;
      case IN_PERSON -> Icons.PLACE;
      case EMAIL -> Icons.EMAIL;
    };
  }

  private <V> void keep(
      Property<V> value,
      Function<CallFrame, V> get,
      BiFunction<CallFrameChange, V, CallFrameChange> set) {
    parts.keep(
        value,
        p -> get.apply(p.frame()),
        (p, v) -> p.withFrame(set.apply(p.frame().change(), v).done()));
  }

  VBox view() {
    return view;
  }

  Field<TypedField<LocalDate>> date() {
    return date;
  }
}
