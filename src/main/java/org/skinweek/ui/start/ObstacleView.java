package org.skinweek.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.DataOpening;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.KeyboardUse;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** One calm card: what is the matter, where the data lies, and a button for each way on. */
public final class ObstacleView extends StackPane {
    private static final double WIDTH = 680;

    private final ObstacleModel model;
    private final Words words;
    private final String folder;
    private final Runnable closing;
    private final VBox card = new VBox(16);
    private @Nullable Node first;

    /**
     * A view of an obstacle.
     *
     * @param folder where the data lies
     * @param closing closes the window
     */
    public ObstacleView(ObstacleModel model, Words words, String folder, Runnable closing) {
        this.model = model;
        this.words = words;
        this.folder = folder;
        this.closing = closing;
        getStyleClass().add("welcome");
        KeyboardUse.follow(this);
        card.getStyleClass().add("welcome-card");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane centre = new StackPane(card);
        centre.getStyleClass().add("welcome-centre");
        ScrollPane scroll = new ScrollPane(centre);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        model.obstacleProperty().addListener((observable, before, now) -> show(now));
        show(model.obstacleProperty().get());
    }

    /** Moves focus to the way on that loses least. */
    public void focusFirst() {
        if (first != null && getScene() != null) {
            // a scroll pane takes its content into the scene only now
            applyCss();
            layout();
            first.requestFocus();
        }
    }

    private void show(StartObstacle obstacle) {
        Label title = text(obstacle.title(), "page-title");
        TextField place = new TextField(folder);
        place.setEditable(false);
        place.setAccessibleText(words.text("start.folder"));
        place.setId("obstacle-folder");
        card.getChildren()
                .setAll(
                        title,
                        text(obstacle.text(), "obstacle-text"),
                        new VBox(4, text(words.text("start.folder"), "note"), place));
        obstacle.code().ifPresent(code -> card.getChildren().add(text(words.text("start.code", code.text()), "note")));
        BackupList backups = new BackupList(
                obstacle.damaged().map(DataOpening.Damaged::offers).orElse(List.of()), words);
        if (!backups.isEmpty()) {
            card.getChildren().add(backups);
        }
        obstacle.damaged()
                .filter(DataOpening.Damaged::keepsFile)
                .ifPresent(damaged -> card.getChildren().add(text(words.text("start.damaged.kept"), "note")));
        FlowPane buttons = buttons(obstacle, backups);
        card.getChildren().add(buttons);
        first = buttons.getChildren().get(0);
        focusFirst();
    }

    private FlowPane buttons(StartObstacle obstacle, BackupList backups) {
        FlowPane buttons = new FlowPane(12, 12);
        obstacle.damaged().ifPresent(damaged -> {
            if (backups.hasGood()) {
                Button restore = button(
                        words.text("start.restore"),
                        "obstacle-restore",
                        () -> backups.chosen().ifPresent(model::restore));
                restore.disableProperty()
                        .bind(model.workingProperty().or(backups.goodProperty().not()));
                buttons.getChildren().add(restore);
            }
        });
        if (obstacle.again()) {
            buttons.getChildren().add(button(words.text("start.again"), "obstacle-again", model::tryAgain));
        }
        // last of the ways on: it is the one that takes most work to go back from
        obstacle.damaged()
                .ifPresent(damaged -> buttons.getChildren()
                        .add(button(words.text("start.anew"), "obstacle-anew", model::startFresh)));
        Button close = button(words.text("shell.close"), "obstacle-close", closing);
        close.setCancelButton(true);
        buttons.getChildren().add(close);
        Button leading = (Button) buttons.getChildren().get(0);
        leading.getStyleClass().add("accent");
        leading.setDefaultButton(true);
        return buttons;
    }

    private Button button(String label, String id, Runnable action) {
        Button button = new ActionButton(label, () -> action.run());
        button.setId(id);
        button.setAccessibleText(label);
        button.disableProperty().bind(model.workingProperty());
        return button;
    }

    private static Label text(String content, String styleClass) {
        Label label = TextLabels.of(content, styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
