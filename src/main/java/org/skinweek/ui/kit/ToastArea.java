package org.skinweek.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.words.Words;

/** Short messages in the corner of the window: toasts, which go by themselves, and notices, which wait to be closed. */
public final class ToastArea {
    private static final Duration SHOWN = Duration.seconds(7);
    private static final double WIDTH = 380;

    private final VBox area = new VBox();
    private final Words words;

    /** An empty corner. */
    public ToastArea(Words words) {
        this.words = words;
        area.getStyleClass().add("toast-area");
        area.setPickOnBounds(false);
        area.setAlignment(Pos.BOTTOM_RIGHT);
    }

    /** The corner, to be laid over the window. */
    public Node node() {
        return area;
    }

    /** Shows a message that needs no answer. */
    public void show(String text) {
        HBox toast = toast(text);
        add(toast);
    }

    /** Shows a message with one action, such as undo. */
    public void show(String text, String verb, Runnable action) {
        HBox toast = toast(text);
        Hyperlink link = new Hyperlink(verb);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            area.getChildren().remove(toast);
            action.run();
        });
        toast.getChildren().add(1, link);
        add(toast);
    }

    /**
     * Shows a notice that stays until it is closed, with controls for what to do about it.
     *
     * @return takes the notice away
     */
    public Runnable notice(String title, String text, Node... controls) {
        Label heading = TextLabels.of(title, "strong");
        Label message = new Label(text);
        message.setWrapText(true);
        HBox row = new HBox(8, controls);
        VBox notice = new VBox(heading, message, row);
        Button close = new ActionButton(
                words.text("shell.close"), () -> area.getChildren().remove(notice));
        row.getChildren().add(close);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(WIDTH);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(words.text("common.two.parts", title, text));
        withdraw(notice.getAccessibleText());
        area.getChildren().add(notice);
        return () -> area.getChildren().remove(notice);
    }

    /** Closes everything that is shown. */
    public void clear() {
        area.getChildren().clear();
    }

    private HBox toast(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        HBox toast = new HBox(label);
        toast.getStyleClass().add("toast");
        toast.setMaxWidth(WIDTH);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        Button close = FeatherIcons.button(
                Feather.X, words.text("shell.close"), () -> area.getChildren().remove(toast));
        close.getStyleClass().add("quiet");
        toast.getChildren().add(close);
        return toast;
    }

    /** Takes away what says the same: twice would say no more. */
    private void withdraw(String text) {
        area.getChildren().removeIf(shown -> text.equals(shown.getAccessibleText()));
    }

    private void add(HBox toast) {
        withdraw(toast.getAccessibleText());
        area.getChildren().add(toast);
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(event -> area.getChildren().remove(toast));
        pause.play();
    }
}
