package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.testing.Patience;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What a fix would bring is shown beside what is in a slot, not over it. */
class GhostRoomTest {
    private Desktop desktop;
    private Scene scene;

    @BeforeEach
    void open() throws Exception {
        TestWindow window = TestWindow.open(() -> Desktops.of(Samples.week(true), Platform::runLater));
        desktop = window.desktop();
        scene = window.scene();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        desktop.workspace().close();
    }

    private BoardView board() {
        return (BoardView) scene.lookup(".board");
    }

    private List<SlotView> slots() {
        return Stream.of(".slot-morning", ".slot-evening")
                .flatMap(selector -> scene.getRoot().lookupAll(selector).stream())
                .map(SlotView.class::cast)
                .toList();
    }

    private Map<BoardSlot, Double> heights() {
        return slots().stream().collect(Collectors.toMap(SlotView::slot, SlotView::getHeight));
    }

    private void show(FixGhosts ghosts) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> board().show(ghosts));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Bounds bounds(Node node) {
        return node.getBoundsInParent();
    }

    @Test
    void aCardThatWouldComeCoversNothingAndGoesWithoutATrace() {
        Map<BoardSlot, Double> before = heights();
        assertThat(before).hasSize(14);
        for (String name : List.of("Acid", "The Very Thorough Laboratory’s Retinol for Combination Skin")) {
            for (SlotView slot : slots()) {
                show(new FixGhosts(List.of(), List.of(new FixGhosts.Ghost(slot.slot(), name))));
                Node card = scene.lookup(".ghost-card");
                assertThat(card.getParent()).isSameAs(slot);
                assertThat(bounds(card).getHeight()).isBetween(20.0, 40.0);
                assertThat(bounds(card).getMaxY()).isLessThanOrEqualTo(slot.getHeight());
                assertThat(slot.getChildren())
                        .filteredOn(Node::isManaged)
                        .filteredOn(child -> !child.getStyleClass().contains("rest"))
                        .noneMatch(child -> bounds(child).intersects(bounds(card)));
            }
            show(FixGhosts.NONE);
            assertThat(scene.lookup(".ghost-card")).isNull();
            assertThat(heights()).isEqualTo(before);
        }
    }
}
