package org.skinweek.ui.shelf;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A thin bar that fills as the time after opening runs out; the words beside it say the same. */
final class PackBar extends StackPane {
    private static final PseudoClass ENDS = PseudoClass.getPseudoClass("ends");

    private final Region run = new Region();
    private final double share;

    PackBar(PackLife pack) {
        share = pack.share();
        getStyleClass().add("pack-bar");
        run.getStyleClass().add("pack-run");
        run.setManaged(false);
        getChildren().add(run);
        pseudoClassStateChanged(ENDS, pack.ends());
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        run.resizeRelocate(0, 0, Math.max(getHeight(), snapSizeX(getWidth() * share)), getHeight());
    }
}
