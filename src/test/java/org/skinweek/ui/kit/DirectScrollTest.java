package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.testing.Patience;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What may be taken out of the window must not keep a picture: JavaFX lets go of none that nobody sees. */
class DirectScrollTest {
    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Set<Node> viewports(ScrollPane pane) {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            StackPane root = new StackPane(pane);
            new Scene(root);
            root.applyCss();
            return root.lookupAll(".viewport");
        });
    }

    @Test
    void keepsNoPicture() {
        assertThat(viewports(new DirectScroll(new Label("text")))).hasSize(1).noneMatch(Node::isCache);
    }

    @Test
    void isNeededAsLongAsTheUsualPaneKeepsOne() {
        assertThat(viewports(new ScrollPane(new Label("text")))).hasSize(1).allMatch(Node::isCache);
    }
}
