package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.skinweek.platform.WindowPlace;

class WindowFittingTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 0, 1280, 1024);

    private final WindowFitting fitting = new WindowFitting(new Dimension2D(900, 620), new Dimension2D(1280, 820));

    @Test
    void opensInTheMiddleOfTheMainScreenAtFirst() {
        assertThat(fitting.place(Optional.empty(), List.of(MAIN, LEFT)))
                .isEqualTo(new Rectangle2D(320, 145, 1280, 820));
    }

    @Test
    void opensWhereItWasOnAnyScreen() {
        assertThat(placed(100, 80, 1100, 700)).isEqualTo(new Rectangle2D(100, 80, 1100, 700));
        assertThat(placed(-1200, 200, 1000, 700)).isEqualTo(new Rectangle2D(-1200, 200, 1000, 700));
    }

    @Test
    void comesBackFromAScreenThatWentAway() {
        assertThat(placed(4000, 100, 1400, 900)).isEqualTo(new Rectangle2D(260, 105, 1400, 900));
        assertThat(fitting.place(Optional.of(new WindowPlace(-1200, 200, 1000, 700, false)), List.of(MAIN)))
                .isEqualTo(new Rectangle2D(460, 205, 1000, 700));
    }

    @Test
    void isPulledBackWhereItsEdgesHangOver() {
        assertThat(placed(1700, 600, 1100, 700)).isEqualTo(new Rectangle2D(820, 380, 1100, 700));
        assertThat(placed(300, 10, 1100, 700)).isEqualTo(new Rectangle2D(300, 30, 1100, 700));
    }

    @Test
    void comesBackWhenItsTitleIsOutOfReach() {
        assertThat(placed(300, -600, 1100, 700)).isEqualTo(new Rectangle2D(410, 205, 1100, 700));
        assertThat(placed(300, 1070, 1100, 700)).isEqualTo(new Rectangle2D(410, 205, 1100, 700));
        assertThat(placed(1900, 100, 1100, 700)).isEqualTo(new Rectangle2D(410, 205, 1100, 700));
    }

    @Test
    void fitsAScreenThatIsSmallerThanItWas() {
        Rectangle2D small = new Rectangle2D(0, 0, 1024, 600);

        assertThat(fitting.place(Optional.of(new WindowPlace(0, 0, 1900, 1000, false)), List.of(small)))
                .isEqualTo(small);
        assertThat(fitting.place(Optional.empty(), List.of(small))).isEqualTo(small);
    }

    @Test
    void isNeverSmallerThanItsPagesNeed() {
        assertThat(placed(100, 100, 200, 150)).isEqualTo(new Rectangle2D(100, 100, 900, 620));
    }

    private Rectangle2D placed(double x, double y, double width, double height) {
        return fitting.place(Optional.of(new WindowPlace(x, y, width, height, false)), List.of(MAIN, LEFT));
    }
}
