package org.skinweek.ui.reminders;

import java.util.function.IntConsumer;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
import org.skinweek.ui.kit.CentredPane;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.Words;

/** What is due, day by day, beside the times and kinds of reminders. */
public final class RemindersPage extends Page {
    private static final int STEP_MINUTES = 15;
    private static final double SIDE = 272;
    private static final double WIDEST = 1132;

    private final PageContext context;
    private final Words words;
    private final RemindersViewModel model;
    private final VBox days = new VBox(12);

    /** The reminders of the open notebook. */
    public RemindersPage(PageContext context, RemindersViewModel model) {
        this.context = context;
        this.words = context.words();
        this.model = model;
    }

    @Override
    protected Parent build() {
        Label title = TextLabels.of(words.text("reminders.title"), "page-title");
        ScrollPane list = new ScrollPane(days);
        list.setFitToWidth(true);
        HBox.setHgrow(list, Priority.ALWAYS);
        ScrollPane side = new ScrollPane(settings());
        side.setFitToWidth(true);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        HBox columns = new HBox(16, list, side);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox page = new VBox(16, title, columns);
        page.getStyleClass().add("page-padding");
        return new CentredPane(page, WIDEST);
    }

    @Override
    protected void attached() {
        model.attach();
        untilDetached(model::detach);
        follow(model.days(), this::fill);
    }

    private void fill() {
        days.getChildren().setAll(model.days().stream().map(this::day).toList());
        if (model.days().size() == 1 && model.days().get(0).lines().isEmpty()) {
            Button week = new ActionButton(
                    words.text("reminders.empty.step"),
                    () -> context.navigator().open(PageRoute.WEEK));
            days.getChildren().add(week);
        }
    }

    private Node day(ReminderDay day) {
        Label title = TextLabels.of(day.title(), day.today() ? "section-title" : "strong");
        title.setWrapText(true);
        VBox card = new VBox(6, title);
        card.getStyleClass().add(day.today() ? "calm-card" : "reminder-day");
        if (day.lines().isEmpty()) {
            card.getChildren().add(note("reminders.nothing"));
        }
        for (Session session : Session.values()) {
            day.lines().stream()
                    .filter(line -> line.session() == session)
                    .forEach(line -> card.getChildren().add(line(line, day.today())));
        }
        return card;
    }

    private Node line(ReminderDay.Line line, boolean today) {
        Label text = new Label(line.text());
        text.setWrapText(true);
        text.getStyleClass().add(today ? "reminder-loud" : "reminder-quiet");
        HBox row = new HBox(10, FeatherIcons.of(icon(line), today ? "accent-icon" : "quiet-icon"), text);
        row.setAlignment(Pos.TOP_LEFT);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private static Feather icon(ReminderDay.Line line) {
        return switch (line.kind()) {
            case STEPS -> line.session() == Session.MORNING ? Feather.SUNRISE : Feather.MOON;
            case REST_NIGHT -> Feather.COFFEE;
            case EXFOLIATION_DAY -> Feather.WIND;
            case SUNSCREEN -> Feather.SUN;
            case EXPIRY -> Feather.CLOCK;
        };
    }

    private Node settings() {
        VBox times = new VBox(
                12,
                heading("reminders.times"),
                time("reminders.morning", model.morningProperty(), model.morningErrorProperty(), model::nudgeMorning),
                time("reminders.evening", model.eveningProperty(), model.eveningErrorProperty(), model::nudgeEvening),
                note("reminders.times.note"));
        times.getStyleClass().add("card");
        VBox kinds = new VBox(10, heading("reminders.kinds"));
        kinds.getStyleClass().add("card");
        for (ReminderKind kind : ReminderKind.values()) {
            kinds.getChildren().add(kindSwitch(kind));
        }
        return new VBox(12, times, kinds);
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
