package org.skinweek.ui.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.NodeVisibility;

/**
 * Keeps focus on the open page when the control that has it is disabled or goes away, such as the last redo or a product
 * that is archived. JavaFX would give it to the first control of the window, which is in the sidebar.
 */
final class FocusKeeper {
    private final Node sidebar;
    private final Runnable focusPage;
    /** True while the user does something that may well move focus to the sidebar. */
    private boolean moving;

    private FocusKeeper(Node sidebar, Runnable focusPage) {
        this.sidebar = sidebar;
        this.focusPage = focusPage;
    }

    /**
     * Keeps focus out of the sidebar unless the user moves it there.
     *
     * @param root the root of the scene, now or later
     * @param focusPage moves focus to the open page
     */
    static void install(Parent root, Node sidebar, Runnable focusPage) {
        FocusKeeper keeper = new FocusKeeper(sidebar, focusPage);
        root.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((observable, before, now) -> keeper.look(before, now));
        keeper.watch(root.getScene());
        root.sceneProperty().addListener((observable, before, now) -> keeper.watch(now));
    }

    private void watch(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB || event.getCode().isNavigationKey() || event.isAltDown()) {
                move();
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> move());
    }

    private void move() {
        moving = true;
        Platform.runLater(() -> moving = false);
    }

    private void look(@Nullable Node before, @Nullable Node owner) {
        if (!moving && isInSidebar(owner) && !canHaveFocus(before)) {
            Platform.runLater(() -> {
                Scene scene = sidebar.getScene();
                if (scene != null && isInSidebar(scene.getFocusOwner())) {
                    focusPage.run();
                }
            });
        }
    }

    /** A control that is still there is left on purpose only, such as a dialog for the button that opened it. */
    private boolean canHaveFocus(@Nullable Node node) {
        return node != null
                && node.getScene() == sidebar.getScene()
                && !node.isDisabled()
                && NodeVisibility.isShown(node);
    }

    private boolean isInSidebar(@Nullable Node node) {
        return FocusFinder.isWithin(sidebar, node);
    }
}
