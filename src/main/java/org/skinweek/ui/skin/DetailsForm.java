package org.skinweek.ui.skin;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.skinweek.diary.SkinAspect;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinScores;
import org.skinweek.diary.SkinTag;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.SkinNoteWords;
import org.skinweek.words.Words;

/** Asks what a note may tell beyond how bad the skin is; all of it may be left out. */
final class DetailsForm extends VBox {
    private static final double BOX = 180;
    private static final double GAP = 8;

    private final Map<SkinAspect, ScoreField> scores = new EnumMap<>(SkinAspect.class);
    private final Map<String, CheckBox> suspects = new LinkedHashMap<>();
    private final Map<SkinTag, CheckBox> tags = new EnumMap<>(SkinTag.class);

    /**
     * A form in which nothing is told.
     *
     * @param products those that can be suspected
     */
    DetailsForm(Words words, List<Product> products) {
        getStyleClass().add("details-form");
        SkinNoteWords noteWords = new SkinNoteWords(words, id -> id);
        for (SkinAspect aspect : SkinAspect.values()) {
            ScoreField field = new ScoreField(aspect, words, noteWords);
            scores.put(aspect, field);
            getChildren().add(field.named());
        }
        for (SkinTag tag : SkinTag.values()) {
            tags.put(tag, box(words.textOf("skin.tag.", tag), "tag-" + Words.key(tag)));
        }
        getChildren().add(group(words.text("skin.tags"), tags.values().toArray(Node[]::new)));
        for (Product product : products) {
            suspects.put(product.id(), box(words.isolated(product.name()), "suspect-" + product.id()));
        }
        if (!suspects.isEmpty()) {
            getChildren()
                    .add(group(words.text("skin.suspected"), suspects.values().toArray(Node[]::new)));
        }
    }

    /** Shows what is told already. */
    void fill(SkinDetails details) {
        scores.forEach((aspect, field) ->
                field.scoreProperty().set(details.scores().of(aspect).orElse(null)));
        suspects.forEach((product, box) -> box.setSelected(details.suspected().contains(product)));
        tags.forEach((tag, box) -> box.setSelected(details.tags().contains(tag)));
    }

    /** What is told now. */
    SkinDetails details() {
        SkinScores told = SkinScores.NONE;
        for (Map.Entry<SkinAspect, ScoreField> each : scores.entrySet()) {
            told = told.with(each.getKey(), each.getValue().scoreProperty().get());
        }
        List<String> suspected = suspects.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        Set<SkinTag> chosen = EnumSet.noneOf(SkinTag.class);
        tags.forEach((tag, box) -> {
            if (box.isSelected()) {
                chosen.add(tag);
            }
        });
        return new SkinDetails(told, suspected, chosen);
    }

    private static CheckBox box(String text, String id) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        return box;
    }

    private static Node group(String name, Node... boxes) {
        Label label = TextLabels.of(name, "note");
        CardColumns columns = CardColumns.inRows(BOX, GAP);
        columns.getChildren().setAll(boxes);
        columns.setAccessibleText(name);
        return new VBox(GAP, label, columns);
    }
}
