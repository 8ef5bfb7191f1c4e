package org.skinweek.ui.week;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.planner.Fix;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Explanation;
import org.skinweek.rules.Flag;
import org.skinweek.words.FixWords;
import org.skinweek.words.FlagWords;
import org.skinweek.words.Words;

/** One flag: how grave, which days, what and why, how sure, and what one click can do about it. */
final class FlagCard extends VBox {
    /**
     * A card.
     *
     * @param fix makes a change when its button is pressed
     * @param about links to read about the actives involved
     */
    FlagCard(
            Flag flag,
            List<Fix> fixes,
            Timeline timeline,
            WeekBoard board,
            WeekTexts texts,
            SourceList sources,
            Consumer<Fix> fix,
            Node about) {
        Words words = texts.words();
        Explanation explanation = flag.rule().explanation();
        getStyleClass().addAll("flag-card");
        SeverityMark.apply(this, flag.severity());
        setAccessibleRole(AccessibleRole.PARENT);
        String days = texts.days(flag, board);
        String severity = texts.severity(flag.severity());
        Label heading = new Label(days.isEmpty() ? severity : words.text("week.flag.heading", severity, days));
        heading.setGraphic(SeverityMark.icon(flag.severity()));
        heading.getStyleClass().addAll("flag-heading", SeverityMark.textStyle(flag.severity()));
        heading.setWrapText(true);
        Label title = line(explanation.title(), "strong");
        Label reason = line(explanation.reason(), "flag-reason");
        getChildren().addAll(heading, title);
        String detail = new FlagWords(words).detail(flag, timeline);
        if (!detail.isEmpty()) {
            getChildren().add(line(detail, "flag-detail"));
        }
        getChildren().addAll(reason, sources, about);
        setAccessibleText(words.text("week.card.flagged", heading.getText(), explanation.title(), detail));
        FixWords fixWords = new FixWords(words);
        VBox buttons = new VBox(6);
        for (Fix each : fixes) {
            Button button = new Button(fixWords.text(each, timeline));
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("fix-button");
            if (buttons.getChildren().isEmpty()) {
                button.getStyleClass().add("accent");
            }
            button.setAccessibleText(button.getText());
            button.setOnAction(event -> fix.accept(each));
            buttons.getChildren().add(button);
        }
        if (!fixes.isEmpty()) {
            getChildren().add(buttons);
        }
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
