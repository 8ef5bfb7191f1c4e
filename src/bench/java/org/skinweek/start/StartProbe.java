package org.skinweek.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Starts a program with a window inside its own process and says when what was painted. It looks from a thread of its
 * own, so that the program itself needs no line for it; the process ends as soon as all is said.
 *
 * <p>Properties: {@code probe.began} is the time at which the process was started, in ms since 1970; {@code probe.first}
 * and {@code probe.whole} are how many nodes the window has at the first paint and with the whole page, at least; with
 * {@code probe.stay} the process goes on so many ms longer, and its memory and processor time are those then; with {@code
 * probe.trains} it ends in the ordinary way, which takes longer, so that a cache of its classes is written.
 */
public final class StartProbe {
    /** How often it is looked whether there is a window, in ms; each look costs the JavaFX thread a hundredth of that. */
    private static final long LOOK_EVERY = 5;

    private StartProbe() {}

    /** Runs the class that the first argument names with the others. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread watcher = new Thread(StartProbe::watch, "start-probe");
        watcher.setDaemon(true);
        watcher.start();
        MeasuredMain.run(arguments);
    }

    private static void watch() {
        try {
            int nodes = Integer.getInteger("probe.first", 1);
            int all = Integer.getInteger("probe.whole", 1);
            long first = painted(nodes);
            long whole = all > nodes ? painted(all) : first;
            Thread.sleep(Long.getLong("probe.stay", 0));
            long began = Long.getLong("probe.began", 0);
            System.out.printf(
                    "PROBE %d %d %d %d%n",
                    first - began, whole - began, processorTime().toMillis(), memory());
            System.out.flush();
            if (Boolean.getBoolean("probe.trains")) {
                System.exit(0); // a cache of classes is written at an exit
            }
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("The memory of the process cannot be read", e);
        }
    }

    /** Waits for a window with so many nodes and for the second pulse after them: the first has painted them by then. */
    private static long painted(int nodes) throws InterruptedException {
        while (true) {
            CountDownLatch asked = new CountDownLatch(1);
            PulseCount count = new PulseCount();
            try {
                Platform.runLater(() -> {
                    scene(nodes).ifPresent(count::begin);
                    asked.countDown();
                });
            } catch (IllegalStateException e) {
                asked.countDown(); // the toolkit is not there yet
            }
            asked.await();
            if (count.begun()) {
                return count.end();
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private static Optional<Scene> scene(int nodes) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(scene -> scene != null && nodes(scene.getRoot()) >= nodes)
                .findFirst();
    }

    private static int nodes(Parent parent) {
        int count = 1;
        for (Node child : parent.getChildrenUnmodifiable()) {
            count += child instanceof Parent inner ? nodes(inner) : 1;
        }
        return count;
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory that the process ever had, in KB. */
    private static long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Counts pulses of a scene. */
    private static final class PulseCount {
        private final CountDownLatch second = new CountDownLatch(2);
        private volatile @Nullable Scene scene;
        private volatile long ended;

        /** Begins to count; on the JavaFX thread. */
        void begin(Scene counted) {
            scene = counted;
            counted.addPostLayoutPulseListener(this::pulse);
            Platform.requestNextPulse();
        }

        boolean begun() {
            return scene != null;
        }

        /** Waits for the second pulse and returns its time in ms since 1970. */
        long end() throws InterruptedException {
            second.await();
            return ended;
        }

        private void pulse() {
            if (second.getCount() > 0) {
                ended = System.currentTimeMillis();
                second.countDown();
                Platform.requestNextPulse();
            }
        }
    }
}
