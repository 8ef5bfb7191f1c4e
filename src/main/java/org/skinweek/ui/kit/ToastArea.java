package org.skinweek.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.words.Words;

/**
 * Short messages in a strip below the page: toasts, which go by themselves, and notices, which wait to be closed. The strip
 * has its room always, so that what is said covers nothing and moves nothing; only what needs several lines asks for more.
 */
public final class ToastArea {
    private static final Duration SHOWN = Duration.seconds(7);
    /** As high as a toast of one line with the room around it, in pixels; the page ends above it. */
    private static final double HEIGHT = 32;

    private final VBox area = new VBox();
    private final Words words;
    private final InterfaceMotion motion;

    /**
     * An empty strip.
     *
     * @param motion lets messages appear and vanish
     */
    public ToastArea(Words words, InterfaceMotion motion) {
        this.words = words;
        this.motion = motion;
        area.getStyleClass().add("toast-area");
        area.setPickOnBounds(false);
        area.setAlignment(Pos.BOTTOM_LEFT);
        area.setMinHeight(HEIGHT);
        area.setMaxHeight(Region.USE_PREF_SIZE);
    }

    /** The strip, to be laid over the lower edge of the window; pages keep its height free. */
    public Region node() {
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
        return notice(title, text, () -> {}, controls);
    }

    /**
     * The same.
     *
     * @param closed called when somebody closes it without using one of the controls
     */
    public Runnable notice(String title, String text, Runnable closed, Node... controls) {
        VBox texts = new VBox(TextLabels.wrapped(title, "strong"), TextLabels.wrapped(text));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(8, controls);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        HBox notice = new HBox(texts, row);
        Button close = new ActionButton(words.text("shell.close"), () -> {
            area.getChildren().remove(notice);
            closed.run();
        });
        row.getChildren().add(close);
        notice.getStyleClass().add("notice");
        notice.setAccessibleRole(AccessibleRole.TEXT);
        return notice(notice, words.text("common.two.parts", title, text));
    }

    /**
     * Shows a notice that looks as it likes, in the place of one that says the same.
     *
     * @param spoken what a screen reader says
     * @return takes the notice away
     */
    public Runnable notice(Region notice, String spoken) {
        withdraw(spoken);
        notice.setAccessibleText(spoken);
        area.getChildren().add(notice);
        motion.appear(notice);
        return () -> area.getChildren().remove(notice);
    }

    /** Closes everything that is shown. */
    public void clear() {
        area.getChildren().clear();
    }

    private HBox toast(String text) {
        Label label = TextLabels.wrapped(text);
        HBox toast = new HBox(label);
        toast.getStyleClass().add("toast");
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        Button close = FeatherIcons.button(
                Feather.X, words.text("shell.close"), () -> area.getChildren().remove(toast));
        close.getStyleClass().addAll("quiet", "small-icon");
        toast.getChildren().add(close);
        return toast;
    }

    /** Takes away what says the same: twice would say no more. */
    private void withdraw(String text) {
        area.getChildren().removeIf(shown -> text.equals(shown.getAccessibleText()));
    }

    private void add(HBox toast) {
        area.getChildren().removeIf(shown -> shown.getStyleClass().contains("toast")); // the newest is what matters
        area.getChildren().add(toast);
        motion.appear(toast);
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(
                event -> motion.vanish(toast, () -> area.getChildren().remove(toast)));
        pause.play();
    }
}
