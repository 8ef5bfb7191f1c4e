package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skinweek.testing.Patience;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxToolkit;

class InterfaceMotionTest {
    private final InterfaceMotion motion = new InterfaceMotion();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void nothingMovesUntilSomebodyAllowsIt() {
        CountDownLatch gone = new CountDownLatch(1);
        Pane node = TestWindow.onFront(() -> {
            Pane shown = new Pane();
            motion.appear(shown);
            motion.vanish(shown, gone::countDown);
            return shown;
        });

        assertThat(gone.getCount()).isZero();
        assertThat(node.getOpacity()).isEqualTo(1);
    }

    @Test
    void whatFadesIsGoneInTheEnd() throws InterruptedException {
        motion.use(true);
        CountDownLatch gone = new CountDownLatch(1);
        Pane node = TestWindow.onFront(() -> {
            Pane shown = new Pane();
            motion.vanish(shown, gone::countDown);
            return shown;
        });

        assertThat(gone.await(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(node.getOpacity()).isZero();
    }

    @Test
    void isShort() {
        assertThat(InterfaceMotion.QUICK.toMillis()).isEqualTo(120);
        assertThat(InterfaceMotion.MOVE.toMillis()).isEqualTo(180);
    }
}
