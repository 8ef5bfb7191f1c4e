package org.skinweek.ui.welcome;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.skinweek.app.ExampleNotebook;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** A banner saying that sample data is shown, with a button to leave it. */
final class ExampleBanner extends HBox {
    ExampleBanner(PageContext context, Workspace workspace) {
        getStyleClass().add("example-banner");
        setAlignment(Pos.CENTER);
        Words words = context.words();
        Label text = new Label(words.text("welcome.banner"));
        Hyperlink leave = new Hyperlink(words.text("welcome.banner.leave"));
        leave.setId("leave-example");
        leave.setOnAction(event -> context.dialogs()
                .confirm(
                        words.text("welcome.leave.title"),
                        words.text("welcome.leave.text"),
                        words.text("welcome.leave.verb"),
                        () -> clear(workspace)));
        getChildren().addAll(text, leave);
    }

    private static void clear(Workspace workspace) {
        var unused = workspace.beginWith(
                HistoryStart.Reason.FIRST_RUN,
                notebook -> ExampleNotebook.shown(notebook)
                        ? Optional.of(ExampleNotebook.clear(notebook))
                        : Optional.empty());
    }
}
