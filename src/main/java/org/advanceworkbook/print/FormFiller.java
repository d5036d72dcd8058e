package org.advanceworkbook.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Turns places on finished pages into fields, each tagged and named for a screen reader. */
final class FormFiller {
  private static final COSName ON = COSName.getPDFName("on");
  private static final String LOOK = "/Field 9.5 Tf 0 g";

  private final PDDocument pdf;
  private final PDAcroForm form;
  private final String key;
  private final COSDictionary parents;
  private final PDStructureElement document;

  private final FieldLook looks;

  FormFiller(PDDocument pdf, Typefaces typefaces, String key) throws IOException {
    this.pdf = pdf;
    this.looks = new FieldLook(pdf, typefaces);
    this.form = new PDAcroForm(pdf);
    pdf.getDocumentCatalog().setAcroForm(form);
    PDFont font = FieldFont.in(pdf, typefaces.regular());
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Field"), font);
    form.setDefaultResources(resources);
    form.setDefaultAppearance(LOOK);
    this.key = key;
    PDStructureTreeRoot tree = pdf.getDocumentCatalog().getStructureTreeRoot();
    this.parents = tree.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
    this.document = (PDStructureElement) tree.getKids().getFirst();
  }

  void fill(List<FormField> fields, List<FieldPlace> places) throws IOException {
    Map<String, FieldPlace> byId =
        places.stream().collect(Collectors.toMap(FieldPlace::id, Function.identity(), (a, b) -> a));
    List<PDField> all = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      all.add(field(fields.get(i), byId.get("field-" + i)));
    }
    form.setFields(all);
  }

  private PDField field(FormField field, FieldPlace place) throws IOException {
    PDTerminalField one =
        field.kind() == FormField.Kind.BOX ? new PDCheckBox(form) : new PDTextField(form);
    one.setPartialName(FormReader.named(key, field.name()));
    one.setAlternateFieldName(PlainText.flat(field.spoken()));
    PDAnnotationWidget widget = one.getWidgets().getFirst();
    PDPage page = pdf.getPage(place.page());
    widget.setRectangle(new PDRectangle(place.x(), place.y(), place.width(), place.height()));
    widget.setPage(page);
    widget.setPrinted(true);
    page.getAnnotations().add(widget);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    tag(widget, page, field.spoken());
    if (one instanceof PDCheckBox box) {
      tick(widget, place, field.value().equals(ON.getName()));
    } else {
      text((PDTextField) one, field, place);
    }
    return one;
  }

  private void text(PDTextField one, FormField field, FieldPlace place) throws IOException {
    boolean area = field.kind() == FormField.Kind.AREA;
    one.setDefaultAppearance(LOOK);
    one.setMultiline(area);
    String shown = FieldFont.shown(field.value());
    one.setValue(shown);
    if (!shown.equals(field.value())) {
      PDAppearanceDictionary look = new PDAppearanceDictionary();
      look.setNormalAppearance(looks.of(field.value(), place, area));
      one.getWidgets().getFirst().setAppearance(look);
    }
    one.getCOSObject().setString(COSName.V, field.value());
  }

  /** A tick drawn with two strokes, so that no font is needed for it. */
  private void tick(PDAnnotationWidget widget, FieldPlace place, boolean ticked)
      throws IOException {
    COSDictionary states = new COSDictionary();
    // Some viewers show nothing where the states are an object of their own.
    states.setDirect(true);
    states.setItem(ON, stroke(place, true));
    states.setItem(COSName.Off, stroke(place, false));
    PDAppearanceDictionary look = new PDAppearanceDictionary();
    look.getCOSObject().setItem(COSName.N, states);
    widget.setAppearance(look);
    widget.setAppearanceState(ticked ? ON.getName() : "Off");
    widget.getCOSObject().setItem(COSName.V, ticked ? ON : COSName.Off);
  }

  private PDAppearanceStream stroke(FieldPlace place, boolean ticked) throws IOException {
    PDAppearanceStream look = new PDAppearanceStream(pdf);
    look.setResources(new PDResources());
    look.setBBox(new PDRectangle(place.width(), place.height()));
    try (PDPageContentStream pen = new PDPageContentStream(pdf, look)) {
      if (ticked) {
        pen.setLineWidth(1.4f);
        pen.moveTo(place.width() * 0.22f, place.height() * 0.52f);
        pen.lineTo(place.width() * 0.42f, place.height() * 0.26f);
        pen.lineTo(place.width() * 0.8f, place.height() * 0.78f);
        pen.stroke();
      }
    }
    return look;
  }

  private void tag(PDAnnotationWidget widget, PDPage page, String spoken) {
    PDStructureElement element = new PDStructureElement("Form", document);
    element.setPage(page);
    element.setAlternateDescription(PlainText.flat(spoken));
    PDObjectReference reference = new PDObjectReference();
    reference.setReferencedObject(widget);
    element.appendKid(reference);
    document.appendKid(element);
    PDStructureTreeRoot tree = pdf.getDocumentCatalog().getStructureTreeRoot();
    int key = Math.max(0, tree.getParentTreeNextKey());
    COSArray numbers = parents.getCOSArray(COSName.NUMS);
    numbers.add(COSInteger.get(key));
    numbers.add(element.getCOSObject());
    tree.setParentTreeNextKey(key + 1);
    widget.setStructParent(key);
  }
}
