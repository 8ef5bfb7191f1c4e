package org.skinweek.ui.skin;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.SkinAspect;
import org.skinweek.diary.SkinScores;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.KeyDigit;
import org.skinweek.words.SkinNoteWords;
import org.skinweek.words.Words;

/**
 * The numbers from 0 to 10 in a row, of which one may be chosen; choosing it again takes it back, since what is not told
 * is unknown. One stop for Tab: arrows and digits choose, Delete takes back.
 */
final class ScoreField extends HBox {
    private static final double NARROWEST = 20;

    private final Words words;
    private final SkinNoteWords noteWords;
    private final SkinAspect aspect;
    private final List<ToggleButton> cells = new ArrayList<>();
    private final ObjectProperty<@Nullable Integer> score = new SimpleObjectProperty<>();

    ScoreField(SkinAspect aspect, Words words, SkinNoteWords noteWords) {
        this.aspect = aspect;
        this.words = words;
        this.noteWords = noteWords;
        setId("score-" + Words.key(aspect));
        getStyleClass().addAll("score-field", "focus-ring");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(words.text("skin.score.keys"));
        setFocusTraversable(true);
        for (int number = SkinScores.LEAST; number <= SkinScores.MOST; number++) {
            addCell(number);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        score.addListener((observable, before, now) -> show());
    }

    /** The field below its name, which says the score in words. */
    FieldBox named() {
        StringBinding reading = Bindings.createStringBinding(this::reading, score);
        FieldBox box = new FieldBox(words.textOf("skin.aspect.", aspect), this).saying(reading);
        show();
        return box;
    }

    /** What is told; absent where nothing is. */
    ObjectProperty<@Nullable Integer> scoreProperty() {
        return score;
    }

    private void addCell(int number) {
        ToggleButton cell = new ToggleButton(String.valueOf(number));
        cell.getStyleClass().add("score-cell");
        cell.setFocusTraversable(false);
        cell.setMinWidth(NARROWEST);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setPrefWidth(NARROWEST);
        cell.setAccessibleText(words.text(
                "skin.score.spoken", words.textOf("skin.aspect.", aspect), number, noteWords.score(aspect, number)));
        cell.setOnAction(event -> {
            @Nullable Integer now = score.get();
            score.set(now != null && now == number ? null : number);
            show();
            requestFocus();
        });
        HBox.setHgrow(cell, Priority.ALWAYS);
        cells.add(cell);
        getChildren().add(cell);
    }

    private void show() {
        @Nullable Integer now = score.get();
        for (int number = 0; number < cells.size(); number++) {
            cells.get(number).setSelected(now != null && now == number);
        }
        String name = words.textOf("skin.aspect.", aspect);
        setAccessibleText(
                now == null
                        ? words.text("skin.score.spoken.untold", name)
                        : words.text("skin.score.spoken", name, now, noteWords.score(aspect, now)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private String reading() {
        @Nullable Integer now = score.get();
        return now == null
                ? words.text("skin.score.untold")
                : words.text("skin.score.reading", now, noteWords.score(aspect, now));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean rightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        OptionalInt digit = KeyDigit.of(event);
        if (digit.isPresent()) {
            score.set(digit.getAsInt());
        } else {
            switch (event.getCode()) {
                case LEFT -> move(rightToLeft ? 1 : -1);
                case RIGHT -> move(rightToLeft ? -1 : 1);
                case UP -> move(1);
                case DOWN -> move(-1);
                case HOME -> score.set(SkinScores.LEAST);
                case END -> score.set(SkinScores.MOST);
                case DELETE, BACK_SPACE -> score.set(null);
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    /** From the middle where nothing is told yet. */
    private void move(int step) {
        @Nullable Integer now = score.get();
        int from = now == null ? SkinScores.MOST / 2 : now + step;
        score.set(Math.max(SkinScores.LEAST, Math.min(SkinScores.MOST, from)));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        @Nullable Integer now = score.get();
        return switch (attribute) {
            case VALUE -> now == null ? 0.0 : now.doubleValue();
            case MIN_VALUE -> (double) SkinScores.LEAST;
            case MAX_VALUE -> (double) SkinScores.MOST;
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
