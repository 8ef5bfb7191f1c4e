package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Children that stay are never out of the pane, nor of its scene, while others come and go. */
class PaneChildrenTest {
    private final VBox pane = new VBox();
    private final Region one = new Region();
    private final Region two = new Region();
    private final Region three = new Region();
    private final List<Node> left = new ArrayList<>();

    @BeforeEach
    void follow() {
        PaneChildren.put(pane, List.of(one, two));
        for (Node each : List.of(one, two, three)) {
            each.parentProperty().addListener((observable, before, now) -> {
                if (now == null) {
                    left.add(each);
                }
            });
        }
    }

    @Test
    void oneMoreTakesNoneOut() {
        PaneChildren.put(pane, List.of(three, one, two));
        assertThat(pane.getChildren()).containsExactly(three, one, two);
        assertThat(left).isEmpty();
        assertThat(three.getParent()).isSameAs(pane);
    }

    @Test
    void oneLessInAnotherOrderTakesThatOneOut() {
        PaneChildren.put(pane, List.of(two, three));
        assertThat(pane.getChildren()).containsExactly(two, three);
        PaneChildren.put(pane, List.of(three, two));
        assertThat(pane.getChildren()).containsExactly(three, two);
        assertThat(left).containsExactly(one);
    }
}
