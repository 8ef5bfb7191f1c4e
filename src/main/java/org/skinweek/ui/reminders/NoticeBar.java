package org.skinweek.ui.reminders;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** How a reminder looks in the strip below the page: a picture, what is due, and beside or below it what can be done. */
final class NoticeBar extends BesidePane {
    /** @param closed called when somebody closes it */
    NoticeBar(
            Words words,
            ReminderTelling telling,
            String title,
            String body,
            List<ButtonBase> actions,
            Runnable closed) {
        super(said(telling, title, body), controls(words, title, actions, closed));
        getStyleClass().addAll("notice", "reminder-notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(body.isEmpty() ? title : words.text("common.two.parts", title, body));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closed.run();
                event.consume();
            }
        });
    }

    private static HBox said(ReminderTelling telling, String title, String body) {
        boolean morning = telling.session()
                .filter(told -> told.session() == Session.MORNING)
                .isPresent();
        Feather icon = telling.session().isEmpty() ? Feather.BELL : morning ? Feather.SUNRISE : Feather.MOON;
        StackPane picture = new StackPane(FeatherIcons.of(icon, "notice-icon"));
        picture.getStyleClass().add("notice-picture");
        VBox texts = new VBox(ProductName.within(title, "strong"));
        texts.setAlignment(Pos.CENTER_LEFT);
        body.lines().forEach(line -> texts.getChildren().add(ProductName.within(line, "small-text")));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        return new HBox(12, picture, texts);
    }

    private static HBox controls(Words words, String title, List<ButtonBase> actions, Runnable closed) {
        Button close = FeatherIcons.button(Feather.X, words.text("shell.close"), closed);
        close.getStyleClass().addAll("quiet");
        close.setId("notice-close");
        HBox controls = new HBox(8);
        controls.setAlignment(Pos.CENTER_RIGHT);
        actions.forEach(each -> {
            each.setMinWidth(USE_PREF_SIZE);
            each.setAccessibleText(words.text("common.two.parts", each.getText(), title));
            controls.getChildren().add(each);
        });
        controls.getChildren().add(close);
        return controls;
    }
}
