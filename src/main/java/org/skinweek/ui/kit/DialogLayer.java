package org.skinweek.ui.kit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.words.Words;

/**
 * Questions and forms, laid over the page inside the window: never taller than it, closed with Escape, and
 * holding focus until then. The button that goes on carries its verb.
 */
public final class DialogLayer {
    private static final double WIDTH = 480;
    /** What the smallest window has room for. */
    private static final double WIDE = 800;

    private static final double PADDING = 26;

    /** Room for the focus ring, which a scroll pane would cut off. */
    private static final double FOCUS_RING = 4;

    private final StackPane layer = new StackPane();
    private final Words words;
    private final InterfaceMotion motion;
    /** Says that something would be lost, beside the buttons, where it moves nothing. */
    private final Label warned = TextLabels.wrapped("", "note");

    private @Nullable Node focusBefore;
    private boolean closing;
    /** True while Shift+Tab leads from control to control: from the first it comes round to the last. */
    private boolean backwards;
    /** The form and what stood in its fields when it was opened; absent for what is only read. */
    private @Nullable FormContent filled;

    private @Nullable Runnable whence;
    /** What stays in the layer, unseen, while it is not shown. */
    private final Set<Node> kept = new HashSet<>();

    /**
     * No dialog yet.
     *
     * @param motion lets dialogs appear
     */
    public DialogLayer(Words words, InterfaceMotion motion) {
        this.words = words;
        this.motion = motion;
        layer.getStyleClass().add("dialog-veil");
        layer.setVisible(false);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            backwards = event.getCode() == KeyCode.TAB && event.isShiftDown();
            if (event.getCode() == KeyCode.ESCAPE) {
                escape();
                event.consume();
            } else {
                warned.setText("");
            }
        });
        layer.sceneProperty().addListener((observable, before, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((owner, old, now) -> keepFocus(now));
            }
        });
    }

    /** The layer, to be laid over the window. */
    public Node node() {
        return layer;
    }

    /** True while a dialog is open. */
    public boolean open() {
        return layer.isVisible();
    }

    /** Asks before something is done; the verb names it. */
    public void confirm(String title, String message, String verb, Runnable action) {
        Label text = new Label(message);
        text.setWrapText(true);
        form(title, text, verb, () -> {
            action.run();
            return true;
        });
    }

    /**
     * Shows a form. Its button can always be pressed: what is wrong or missing is said then, at the field itself.
     *
     * @param accept called by the verb's button; when it returns false the form stays open and leads to its first error
     */
    public void form(String title, Node content, String verb, BooleanSupplier accept) {
        form(title, content, null, verb, accept);
    }

    /**
     * Shows a form with something below it.
     *
     * @param foot what stays in sight below the content, however long that is; absent for nothing
     * @param accept called by the verb's button; when it returns false the form stays open and leads to its first error
     */
    public void form(String title, Node content, @Nullable Node foot, String verb, BooleanSupplier accept) {
        form(title, content, foot, verb, WIDTH, accept);
    }

    /** Shows a form that has a picture beside its fields. */
    public void wideForm(String title, Node content, String verb, BooleanSupplier accept) {
        wideForm(title, content, null, verb, accept);
    }

    /**
     * Shows a form that has something beside its fields and below them.
     *
     * @param foot what stays in sight below the content, however long that is; absent for nothing
     * @param accept called by the verb's button; when it returns false the form stays open and leads to its first error
     */
    public void wideForm(String title, Node content, @Nullable Node foot, String verb, BooleanSupplier accept) {
        form(title, content, foot, verb, WIDE, accept);
    }

    private void form(
            String title, Node content, @Nullable Node foot, String verb, double width, BooleanSupplier accept) {
        Button accepting = new Button(verb);
        accepting.getStyleClass().add("accent");
        accepting.setDefaultButton(true);
        accepting.setOnAction(event -> {
            if (accept.getAsBoolean()) {
                close();
            } else if (FocusFinder.isWithin(layer, content)) {
                FieldErrors.focusFirst(content);
            }
        });
        Button cancel = new ActionButton(words.text("shell.cancel"), this::giveUp);
        open(title, content, foot, width, warned, cancel, accepting);
        filled = FormContent.of(content);
        FormKeys.submitOnEnter(content, accepting);
    }

    /** Shows something to read. */
    public void show(String title, Node content) {
        Button close = new Button(words.text("shell.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> close());
        open(title, content, null, WIDTH, close);
    }

    /**
     * Shows something that looks as it likes, at the top of the window: a click beside it closes it, as Escape does. It is
     * kept when it is closed, so that it is there at once when it is shown again.
     *
     * @param first what has focus at first
     */
    public void showKept(Region card, Node first) {
        begin();
        kept.add(card);
        card.setOnMouseClicked(MouseEvent::consume);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        StackPane.setMargin(card, new Insets(64, 24, 24, 24));
        put(card);
        layer.setOnMouseClicked(event -> close());
        first.requestFocus();
    }

    /** Takes in what will be shown by {@link #showKept}, unseen, so that it is styled by then. */
    public void keep(Region card) {
        if (kept.add(card)) {
            NodeVisibility.show(card, false);
            layer.getChildren().add(card);
            card.applyCss();
        }
    }

    /** Closes what was only read, or is as it was opened, at once; what was filled in goes only when it is pressed again. */
    private void escape() {
        FormContent form = filled;
        if (form != null && form.isChanged() && warned.getText().isEmpty()) {
            warned.setText(words.text("shell.discard"));
            warned.setAccessibleText(warned.getText());
        } else {
            giveUp();
        }
    }

    /** Lets the open form count as changed: what stands in it was typed before it was opened, and would be lost. */
    public void keepUntilAsked() {
        filled = filled == null ? null : filled.changed();
    }

    /** Says what is to be opened where the user gives the present form up, such as the one that led to it. */
    public void onGiveUp(Runnable back) {
        whence = back;
    }

    private void giveUp() {
        @Nullable Runnable back = whence;
        close();
        if (back != null) {
            back.run();
        }
    }

    /** Closes the dialog and returns focus to where it was. */
    public void close() {
        if (!open()) {
            return;
        }
        Node before = focusBefore;
        focusBefore = null;
        closing = true;
        if (before != null && before.getScene() != null) {
            before.requestFocus(); // while the dialog is still there: nobody need guess why focus moves
        }
        closing = false;
        layer.setVisible(false);
        clear();
        filled = null;
        whence = null;
    }

    private void begin() {
        warned.setText("");
        filled = null;
        whence = null;
        if (!open() && layer.getScene() != null) {
            focusBefore = layer.getScene().getFocusOwner();
        }
    }

    private void clear() {
        layer.getChildren().removeIf(card -> !kept.contains(card));
        layer.getChildren().forEach(card -> NodeVisibility.show(card, false));
    }

    private void put(Node card) {
        layer.setOnMouseClicked(null);
        clear();
        NodeVisibility.show(card, true);
        if (!layer.getChildren().contains(card)) {
            layer.getChildren().add(card);
        }
        layer.setVisible(true);
        motion.appear(layer);
        // a scroll pane takes its content into the scene only now
        layer.applyCss();
        card.lookupAll(".viewport").forEach(field -> field.setCache(false)); // as DirectScroll says, of long texts
        layer.layout();
    }

    private void open(String title, Node content, @Nullable Node foot, double wide, Labeled... buttons) {
        begin();
        Label heading = TextLabels.of(title, "section-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        for (Labeled button : buttons) {
            button.setMinWidth(button == warned ? 0 : Region.USE_PREF_SIZE); // what is said wraps, no verb is cut off
        }
        HBox row = new HBox(8, buttons);
        HBox.setHgrow(warned, Priority.ALWAYS);
        warned.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(Region.USE_PREF_SIZE);
        StackPane inset = new StackPane(content);
        inset.setPadding(new Insets(FOCUS_RING));
        ScrollPane scroll = new DirectScroll(inset) {
            // as high as its content, also when that grows by a message; the window limits it
            @Override
            protected double computePrefHeight(double width) {
                return snapSizeY(inset.prefHeight(wide - 2 * PADDING + 2 * FOCUS_RING)) + 2;
            }
        };
        VBox.setMargin(scroll, new Insets(0, -FOCUS_RING, 0, -FOCUS_RING));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox card = new VBox(heading, scroll);
        if (foot != null) {
            card.getChildren().add(foot);
        }
        card.getChildren().add(row);
        card.getStyleClass().add("dialog-card");
        card.setMaxSize(wide, Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(title);
        StackPane.setMargin(card, new Insets(24));
        put(card);
        Node first = FocusFinder.firstIn(content);
        (first == null ? buttons[buttons.length - 1] : first).requestFocus();
    }

    /** Scrolls to the end of the content to which focus came round, since nobody else does. */
    private void showEnd(Node next) {
        for (Node each = next; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                pane.setVvalue(backwards ? pane.getVmax() : pane.getVmin());
            }
        }
    }

    private void keepFocus(@Nullable Node owner) {
        if (open() && !closing && !layer.isDisabled() && owner != null && !FocusFinder.isWithin(layer, owner)) {
            Node next = backwards ? FocusFinder.lastIn(layer) : FocusFinder.firstIn(layer);
            if (next != null) {
                next.requestFocus();
                showEnd(next);
            }
        }
    }
}
