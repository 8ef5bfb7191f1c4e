package org.skinweek.ui.schedule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The nights of a cycle one below the other: named, moved up and down, taken out and added. */
final class NightList extends VBox {
    private static final double NUMBER = 20;

    private final CycleFormModel model;
    private final Words words;
    private final VBox list = new VBox(4);
    private final Map<NightRow, Line> lines = new HashMap<>();
    private final Button add;

    /** One night, with its controls. */
    private final class Line extends HBox {
        private final NightRow night;
        private final Label number = TextLabels.of("", "note");
        private final ComboBox<String> name = new ComboBox<>();
        private final Button up;
        private final Button down;
        private final Button remove;

        Line(NightRow night) {
            super(4);
            this.night = night;
            setAlignment(Pos.CENTER_LEFT);
            number.setMinWidth(NUMBER);
            name.setEditable(true);
            for (NightKind kind : NightKind.values()) {
                name.getItems().add(kind.text(words));
            }
            name.getEditor().setText(night.name().text());
            name.setValue(night.name().text());
            name.getEditor().textProperty().bindBidirectional(night.name().textProperty());
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            FieldErrors.tie(name, night.name().errorProperty());
            up = FeatherIcons.button(Feather.CHEVRON_UP, "", () -> move(-1));
            down = FeatherIcons.button(Feather.CHEVRON_DOWN, "", () -> move(1));
            remove = FeatherIcons.button(Feather.X, "", this::remove);
            getChildren().addAll(number, name, up, down, remove);
            addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                boolean moves = event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
                if (moves) {
                    move(event.getCode() == KeyCode.UP ? -1 : 1);
                    event.consume();
                }
            });
        }

        private void move(int places) {
            @Nullable Node focused = getScene().getFocusOwner();
            model.move(night, places);
            if (focused != null && focused.isDisabled()) {
                name.requestFocus();
            } else if (focused != null) {
                focused.requestFocus();
            }
        }

        private void remove() {
            int at = model.nights().indexOf(night);
            model.remove(night);
            Node next = FocusFinder.firstIn(
                    list.getChildren().get(Math.min(at, list.getChildren().size() - 1)));
            if (next != null) {
                next.requestFocus();
            }
        }

        void show(int index, int count) {
            number.setText(words.text("schedule.plain", index + 1));
            name(name, "schedule.cycle.night", index);
            name.setId("night-" + (index + 1));
            name(up, "schedule.cycle.night.up", index);
            name(down, "schedule.cycle.night.down", index);
            name(remove, "schedule.cycle.night.remove", index);
            up.setDisable(index == 0);
            down.setDisable(index == count - 1);
            remove.setDisable(!model.canRemove());
        }

        private void name(Node control, String key, int index) {
            String text = words.text(key, index + 1);
            control.setAccessibleText(text);
            if (control instanceof Button button && button.getTooltip() != null) {
                button.getTooltip().setText(text);
            }
        }
    }

    NightList(CycleFormModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        add = new ActionButton(words.text("schedule.cycle.night.add"), this::add);
        add.setId("add-night");
        getChildren().addAll(list, add, TextLabels.wrapped(words.text("schedule.cycle.nights.note"), "note"));
        model.nights().addListener((ListChangeListener<NightRow>) change -> show());
        show();
    }

    private void add() {
        Line line = lines.get(model.add());
        if (line != null) {
            line.name.requestFocus();
        }
    }

    private void show() {
        lines.keySet().retainAll(model.nights());
        int count = model.nights().size();
        Node[] shown = new Node[count];
        for (int i = 0; i < count; i++) {
            Line line = lines.computeIfAbsent(model.nights().get(i), Line::new);
            line.show(i, count);
            shown[i] = line;
        }
        list.getChildren().setAll(Arrays.asList(shown));
        add.setDisable(!model.canAdd());
    }
}
