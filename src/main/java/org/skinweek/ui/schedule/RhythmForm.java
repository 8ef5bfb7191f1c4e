package org.skinweek.ui.schedule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.collections.ObservableSet;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.FormGrid;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The controls of how often a product is used, and what comes of it below them. */
final class RhythmForm extends FormGrid {
    private static final double KIND = 190;
    private static final double NIGHT = 120;
    private static final double NUMBER = 72;

    private final RhythmFormModel model;
    private final Words words;
    private final ScheduleTexts texts;
    private final Consumer<@Nullable SkinCycle> editCycle;

    /**
     * A form.
     *
     * @param editCycle opens the form of a cycle, or of a new one where it is absent
     */
    RhythmForm(RhythmFormModel model, Words words, Consumer<@Nullable SkinCycle> editCycle) {
        this.model = model;
        this.words = words;
        this.texts = new ScheduleTexts(words);
        this.editCycle = editCycle;
        if (model.several()) {
            addWide(TextLabels.wrapped(words.text("schedule.rhythm.several"), "note", "field-box"));
        }
        addWide(kinds());
        // in one cell: a grid counts no row of what is hidden
        addWide(new VBox(
                NodeVisibility.showWhile(weekdays(), is(RhythmKind.WEEKDAYS)),
                NodeVisibility.showWhile(every(), is(RhythmKind.EVERY_DAYS)),
                NodeVisibility.showWhile(cycle(), is(RhythmKind.CYCLE)),
                NodeVisibility.showWhile(times(), is(RhythmKind.TIMES_A_WEEK)),
                NodeVisibility.showWhile(session(), asksSession())));
        if (model.changing()) {
            addWide(scope());
        }
        addPair(date("schedule.rhythm.from", "rhythm-from", model.from()), until());
    }

    private BooleanBinding is(RhythmKind kind) {
        return Bindings.equal(model.kindProperty(), kind);
    }

    private BooleanBinding asksSession() {
        return Bindings.createBooleanBinding(() -> model.kindProperty().get().asksSession(), model.kindProperty());
    }

    private Node kinds() {
        CardColumns choices = CardColumns.inRows(KIND);
        List<RhythmKind> kinds = Arrays.asList(RhythmKind.values());
        VBox buttons =
                FormControls.radios(model.kindProperty(), kinds, kind -> words.textOf("schedule.rhythm.kind.", kind));
        List<Node> radios = List.copyOf(buttons.getChildren());
        for (int i = 0; i < radios.size(); i++) {
            radios.get(i).setId("rhythm-kind-" + Words.key(kinds.get(i)));
        }
        choices.getChildren().setAll(radios);
        choices.setAccessibleText(words.text("schedule.rhythm.kind"));
        choices.getStyleClass().add("rhythm-kinds");
        return choices;
    }

    /** Mornings above evenings, so that a product that is used in both keeps all its days. */
    private Node weekdays() {
        GridPane days = new GridPane();
        days.setHgap(8);
        days.setVgap(8);
        int column = 1;
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(TextLabels.of(texts.shortDay(day), "note"), column++, 0);
        }
        int row = 1;
        for (Session session : Session.values()) {
            days.add(TextLabels.of(words.textOf("common.session.", session)), 0, row);
            column = 1;
            for (DayOfWeek day : DayOfWeek.values()) {
                String name = words.textOf("schedule.rhythm.weekday.", session, texts.longDay(day));
                days.add(tick(day, "", name, model.days(session)), column++, row);
            }
            row++;
        }
        return checked(words.text("schedule.rhythm.days"), days, RhythmKind.WEEKDAYS);
    }

    private static <T> CheckBox tick(T value, String text, String name, ObservableSet<T> ticked) {
        CheckBox box = new CheckBox(text);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setAccessibleText(name);
        box.setSelected(ticked.contains(value));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                ticked.add(value);
            } else {
                ticked.remove(value);
            }
        });
        return box;
    }

    /** What is not ticked is said below what could be, with room for it. */
    private VBox checked(String name, Node choices, RhythmKind kind) {
        StringBinding error = Bindings.createStringBinding(
                () -> model.kindProperty().get() == kind
                        ? model.missingProperty().get()
                        : "",
                model.missingProperty(),
                model.kindProperty());
        FieldErrors.tie(choices, error);
        return new VBox(new FieldBox(name, choices), ErrorLabel.withRoom(error));
    }

    private Node every() {
        FieldBox box =
                number("schedule.rhythm.every", "rhythm-every", model.numbers().every());
        Label days = TextLabels.of(words.text("schedule.rhythm.every.days"), "note");
        box.getChildren().add(2, days);
        return box;
    }

    private FieldBox number(String key, String id, FormField field) {
        TextField control = FormControls.text(field);
        control.setId(id);
        control.setMaxWidth(NUMBER);
        return new FieldBox(words.text(key), control, field.errorProperty());
    }

    private Node times() {
        FormGrid bounds = new FormGrid();
        bounds.addPair(
                number("schedule.rhythm.least", "rhythm-least", model.numbers().least()),
                number("schedule.rhythm.most", "rhythm-most", model.numbers().most()));
        DisclosureLink fold = new DisclosureLink(words.text("schedule.rhythm.apart"), words, () -> bounds);
        fold.setId("rhythm-apart");
        fold.setOpen(model.numbers().bounded());
        return new VBox(
                number("schedule.rhythm.times", "rhythm-times", model.numbers().times()), fold);
    }

    private Node cycle() {
        if (model.cycles().isEmpty()) {
            ActionButton make =
                    new ActionButton(words.text("schedule.rhythm.cycle.make"), () -> editCycle.accept(null));
            make.setId("rhythm-make-cycle");
            VBox none = new VBox(8, TextLabels.wrapped(words.text("schedule.rhythm.cycle.none")), make);
            return checked(words.text("schedule.rhythm.cycle"), none, RhythmKind.CYCLE);
        }
        var choice = FormControls.dropDown(
                model.cycleProperty(), model.cycles(), each -> each == null ? "" : words.isolated(each.name()));
        choice.setId("rhythm-cycle");
        Hyperlink change = new Hyperlink(words.text("schedule.rhythm.cycle.change"));
        change.setOnAction(event -> editCycle.accept(model.cycleProperty().get()));
        CardColumns nights = CardColumns.inRows(NIGHT);
        model.cycleProperty().addListener((observable, before, now) -> showNights(nights));
        showNights(nights);
        return new VBox(
                8,
                new FieldBox(words.text("schedule.rhythm.cycle"), choice),
                change,
                checked(words.text("schedule.rhythm.nights"), nights, RhythmKind.CYCLE));
    }

    private void showNights(CardColumns nights) {
        @Nullable SkinCycle cycle = model.cycleProperty().get();
        nights.getChildren().clear();
        if (cycle != null) {
            cycle.nights().stream()
                    .distinct()
                    .forEach(night -> nights.getChildren().add(tick(night, night, night, model.nights())));
        }
    }

    private Node session() {
        SegmentedChoice<Session> session = new SegmentedChoice<>(
                words.text("schedule.rhythm.session"),
                List.of(Session.values()),
                value -> words.textOf("common.session.", value),
                model.sessionProperty()::set);
        session.select(model.sessionProperty().get());
        VBox box = new FieldBox(words.text("schedule.rhythm.session"), session);
        box.getStyleClass().add("rhythm-session");
        return box;
    }

    private Node scope() {
        SegmentedChoice<Boolean> scope = new SegmentedChoice<>(
                words.text("schedule.rhythm.scope"),
                List.of(false, true),
                all -> words.text(all ? "schedule.rhythm.scope.all" : "schedule.rhythm.scope.from"),
                model.wholeProperty()::set);
        scope.select(model.wholeProperty().get());
        return new FieldBox(words.text("schedule.rhythm.scope"), scope);
    }

    private FieldBox until() {
        FieldBox box = date("schedule.rhythm.until", "rhythm-until", model.until());
        box.visibleProperty().bind(is(RhythmKind.WEEKDAYS).not()); // its room is there always, so that nothing moves
        return box;
    }

    private FieldBox date(String key, String id, FormField field) {
        DateField control = new DateField(field, words);
        control.setId(id);
        return new FieldBox(words.text(key), control, field.errorProperty()).saying(control.reading());
    }

    /** What comes of it, for where it stays in sight. */
    Node preview(ActiveFamily family) {
        Label sentence = TextLabels.wrapped("");
        sentence.setId("rhythm-next");
        sentence.textProperty().bind(model.sentenceProperty());
        DotStrip strip = new DotStrip(texts, family);
        model.previewProperty().addListener((observable, before, now) -> strip.show(now));
        strip.show(model.previewProperty().get());
        VBox card = new VBox(8, sentence, strip);
        card.getStyleClass().addAll("calm-card", "rhythm-preview");
        card.setMinHeight(USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.accessibleTextProperty().bind(model.sentenceProperty());
        return card;
    }
}
