package org.skinweek.ui.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.FutureEntries;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** The days to come that have anything written down, each to be set to another day or deleted. */
final class LaterDialog {
    /** Days that are shown; the others come up when these are done. */
    private static final int MOST_DAYS = 20;

    private final Workspace workspace;
    private final UserClock clock;
    private final Words words;
    private final LocalDate today;
    private final DateTimeFormatter format;

    private LaterDialog(PageContext context, Workspace workspace, UserClock clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.words = context.words();
        this.today = clock.today(workspace.stored().settings());
        this.format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
    }

    static void show(
            PageContext context, Workspace workspace, UserClock clock, NavigableMap<LocalDate, DiaryDay> days) {
        LaterDialog dialog = new LaterDialog(context, workspace, clock);
        VBox content = new VBox(16, TextLabels.wrapped(context.words().text("diary.later.what")));
        days.entrySet().stream()
                .limit(MOST_DAYS)
                .forEach(day -> content.getChildren().add(dialog.row(day)));
        if (days.size() > MOST_DAYS) {
            content.getChildren()
                    .add(TextLabels.wrapped(context.words().text("diary.later.more", days.size() - MOST_DAYS), "note"));
        }
        context.dialogs().show(context.words().text("diary.later.dialog"), content);
    }

    private Node row(Map.Entry<LocalDate, DiaryDay> day) {
        String date = format.format(day.getKey());
        FieldParser parser = new FieldParser(words);
        FormField typed = new FormField(text -> parser.date(text, today).error());
        typed.begin(parser.show(today));
        DateField field = new DateField(typed, words);
        field.setAccessibleText(words.text("diary.later.other", date));
        FieldErrors.tie(field, typed.errorProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button set = new Button(words.text("diary.later.set"));
        Button delete = new Button(words.text("diary.later.delete"));
        set.setAccessibleText(words.text("common.two.parts", set.getText(), date));
        delete.setAccessibleText(words.text("common.two.parts", delete.getText(), date));
        set.setMinWidth(Region.USE_PREF_SIZE);
        delete.setMinWidth(Region.USE_PREF_SIZE);
        HBox controls = new HBox(8, field, set, delete);
        controls.setAlignment(Pos.CENTER_LEFT);
        Label outcome = TextLabels.wrapped("", "note", "error-room");
        outcome.textProperty().bind(typed.errorProperty());
        set.setOnAction(event -> {
            @Nullable LocalDate to = parser.date(typed.text(), today).value();
            if (to != null) {
                done(controls, outcome, words.text("diary.later.was.set", format.format(to)));
                run(new FutureEntries(clock.source()).move(day.getKey(), to));
            } else if (!FieldErrors.focusFirst(controls)) {
                field.requestFocus();
            }
        });
        delete.setOnAction(event -> {
            done(controls, outcome, words.text("diary.later.was.deleted"));
            run(FutureEntries.delete(day.getKey()));
        });
        return new VBox(
                6,
                TextLabels.wrapped(date, "strong"),
                TextLabels.wrapped(String.join(words.text("diary.later.separator"), contents(day.getValue())), "note"),
                controls,
                outcome);
    }

    /** The row stays where it is, so that nothing moves under the pointer. */
    private static void done(HBox controls, Label outcome, String text) {
        controls.setDisable(true);
        outcome.textProperty().unbind();
        outcome.setText(text);
    }

    private List<String> contents(DiaryDay day) {
        Notebook notebook = workspace.stored();
        Stream<String> steps = day.entries().stream()
                .map(entry -> words.text(
                        "diary.later.step",
                        words.textOf("common.session.", entry.session()),
                        notebook.product(entry.product())
                                .map(Product::name)
                                .orElseGet(() -> words.text("diary.unknown"))));
        return Stream.concat(steps, day.notes().stream().map(this::note)).toList();
    }

    private String note(SkinNote note) {
        String level = note.level() == null ? "fine" : Words.key(note.level());
        return words.text("diary.later.skin", words.text("diary.level." + level));
    }

    private void run(Function<Notebook, Optional<Command>> maker) {
        // an error reaches the listeners of the workspace, which tell the user
        CompletableFuture<Notebook> unused = workspace.execute(maker);
    }
}
