package org.skinweek.ui.reminders;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.PageColumns;
import org.skinweek.ui.kit.PageHeader;
import org.skinweek.ui.kit.PageScroll;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.Words;

/** What is due, day by day, beside the times and kinds of reminders. */
public final class RemindersPage extends Page {
    private static final int STEP_MINUTES = 15;
    private static final double CARD = 280;
    /** The column of the days, in pixels, and what it takes at most of a narrow list. */
    private static final double DAY = 224;

    private static final double DAY_SHARE = 0.28;
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final PageContext context;
    private final Words words;
    private final RemindersViewModel model;
    private final VBox days = new VBox(16);

    /** The reminders of the open notebook. */
    public RemindersPage(PageContext context, RemindersViewModel model) {
        this.context = context;
        this.words = context.words();
        this.model = model;
    }

    @Override
    protected Parent build() {
        Label title = TextLabels.of(words.text("reminders.title"), "page-title");
        VBox page = new VBox(16, new PageHeader(title), PageColumns.readable(days, settings()));
        page.getStyleClass().add("page-padding");
        return new PageScroll(page);
    }

    @Override
    protected void attached() {
        model.attach();
        untilDetached(model::detach);
        follow(model.days(), this::fill);
    }

    private void fill() {
        List<ReminderDay> all = model.days();
        days.getChildren().setAll(today(all.get(0)));
        if (all.size() > 1) {
            VBox agenda = new VBox();
            agenda.getStyleClass().addAll("card", "agenda");
            List<ReminderDay> later = all.subList(1, all.size());
            Set<ReminderDay.Line> daily = daily(later);
            later.forEach(day -> agenda.getChildren()
                    .add(day(day, daily, agenda.getChildren().isEmpty())));
            days.getChildren().add(agenda);
            daily.forEach(line ->
                    days.getChildren().add(TextLabels.wrapped(words.text("reminders.daily", line.text()), "note")));
        } else if (all.get(0).lines().isEmpty()) {
            Button week = new ActionButton(
                    words.text("reminders.empty.step"),
                    () -> context.navigator().open(PageRoute.WEEK));
            days.getChildren().add(week);
        }
    }

    private Node today(ReminderDay day) {
        VBox card = new VBox(8, TextLabels.wrapped(day.title(), "section-title"));
        card.getStyleClass().addAll("calm-card", "agenda-today");
        if (day.lines().isEmpty()) {
            card.getChildren().add(note("reminders.nothing"));
        }
        card.getChildren().addAll(lines(day.lines(), "accent-icon"));
        return card;
    }

    /** What is the same on all of several days is said once, below them, unless a day would have nothing else to say. */
    private static Set<ReminderDay.Line> daily(List<ReminderDay> days) {
        Set<ReminderDay.Line> daily =
                new LinkedHashSet<>(days.size() > 1 ? days.get(0).lines() : List.of());
        days.forEach(day -> daily.retainAll(day.lines()));
        boolean bare = days.stream().anyMatch(day -> daily.containsAll(day.lines()));
        return bare ? Set.of() : daily;
    }

    private Node day(ReminderDay day, Set<ReminderDay.Line> daily, boolean first) {
        VBox lines = new VBox(8);
        List<ReminderDay.Line> own =
                day.lines().stream().filter(line -> !daily.contains(line)).toList();
        lines.getChildren().addAll(lines(own, "quiet-icon"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        Label title = TextLabels.wrapped(day.title(), "strong", "agenda-day");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.prefWidthProperty().bind(Bindings.min(DAY, days.widthProperty().multiply(DAY_SHARE)));
        HBox row = new HBox(title, lines);
        row.getStyleClass().add("agenda-row");
        row.pseudoClassStateChanged(FIRST, first);
        return row;
    }

    private List<Node> lines(List<ReminderDay.Line> due, String icon) {
        return Stream.of(Session.values())
                .flatMap(session -> due.stream().filter(line -> line.session() == session))
                .map(line -> line(line, icon))
                .toList();
    }

    private static Node line(ReminderDay.Line line, String icon) {
        HBox row = new HBox(12, FeatherIcons.of(icon(line), icon), TextLabels.wrapped(line.text()));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Feather icon(ReminderDay.Line line) {
        return switch (line.kind()) {
            case STEPS -> line.session() == Session.MORNING ? Feather.SUNRISE : Feather.MOON;
            case REST_NIGHT -> Feather.COFFEE;
            case PAUSE -> Feather.PAUSE_CIRCLE;
            case EXFOLIATION_DAY -> Feather.WIND;
            case SUNSCREEN -> Feather.SUN;
            case LAST_ONE -> Feather.MINUS_CIRCLE;
            case LOG -> Feather.EDIT_3;
            case RAMP_STEP -> Feather.TRENDING_UP;
            case INTRODUCTION -> Feather.PLUS_CIRCLE;
            case EXPIRY -> Feather.CLOCK;
            case PATCH_TEST -> Feather.CROSSHAIR;
            case EVENT -> Feather.CALENDAR;
            case RETURN -> Feather.HOME;
            case BACKUP -> Feather.SAVE;
        };
    }

    private Region settings() {
        VBox times = new VBox(
                12,
                heading("reminders.times"),
                time("reminders.morning", model.morningProperty(), model.morningErrorProperty(), model::nudgeMorning),
                time("reminders.evening", model.eveningProperty(), model.eveningErrorProperty(), model::nudgeEvening),
                note("reminders.times.note"));
        times.getStyleClass().addAll("card", "reminder-card");
        VBox kinds = new VBox(12, heading("reminders.kinds"));
        kinds.getStyleClass().addAll("card", "reminder-card");
        for (ReminderKind kind : ReminderKind.values()) {
            kinds.getChildren().add(kindSwitch(kind));
        }
        CardColumns cards = CardColumns.packed(CARD);
        cards.getChildren().addAll(times, kinds);
        return cards;
    }

    private Node kindSwitch(ReminderKind kind) {
        CheckBox box = new CheckBox(words.textOf("reminders.kind.", kind));
        box.setWrapText(true);
        box.setSelected(model.kindsProperty().get().contains(kind));
        model.kindsProperty().addListener((observable, before, now) -> box.setSelected(now.contains(kind)));
        box.setOnAction(event -> model.use(kind, box.isSelected()));
        return box;
    }

    private Node time(String key, StringProperty text, ObservableStringValue error, IntConsumer nudge) {
        TextField field = new TextField();
        field.setId(key.replace('.', '-'));
        field.textProperty().bindBidirectional(text);
        field.setOnAction(event -> model.commitTimes());
        field.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                model.commitTimes();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                nudge.accept(event.getCode() == KeyCode.UP ? STEP_MINUTES : -STEP_MINUTES);
                event.consume();
            }
        });
        return new FieldBox(words.text(key), field, error);
    }

    private Label heading(String key) {
        return TextLabels.of(words.text(key), "section-title");
    }

    private Label note(String key) {
        Label note = TextLabels.of(words.text(key), "note");
        note.setWrapText(true);
        return note;
    }
}
