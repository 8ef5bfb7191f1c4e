package org.skinweek.frames;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.skinweek.start.MeasuredMain;

/**
 * Starts a program with a window inside its own process, uses it for some minutes with what chance chooses from a fixed
 * seed, and prints each frame and, each minute, the memory. The program itself needs no line for that.
 *
 * <p>Properties: {@code frames.minutes} is how long; {@code frames.idle} is true for a window that is left alone, beside
 * which the memory is compared; {@code frames.seed} is where chance begins; {@code frames.only} names some rounds with
 * commas, where not all of them are wanted; {@code frames.late} is true to print each late
 * frame at once.
 */
public final class FrameRobot {
    /** Until the first page is there with everything that comes after it, in ms. */
    private static final long BEGIN = 6_000;

    private FrameRobot() {}

    /** Runs the class that the first argument names with the others. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        FrameLog log = FrameLog.install();
        Thread watcher = new Thread(() -> use(log), "robot");
        watcher.setDaemon(true);
        watcher.start();
        MeasuredMain.run(arguments);
    }

    private static void use(FrameLog log) {
        try {
            long seed = Long.getLong("frames.seed", 18);
            RobotHands hands = new RobotHands(log, seed);
            boolean idle = Boolean.getBoolean("frames.idle");
            hands.awaitWindow();
            if (!idle) {
                hands.await(".board");
            }
            Thread.sleep(BEGIN);
            log.drain();
            List<Runnable> rounds = rounds(new RobotActs(log, hands));
            Random random = new Random(seed);
            long began = System.nanoTime();
            long end = began + TimeUnit.MINUTES.toNanos(Long.getLong("frames.minutes", 1));
            long told = 0;
            while (System.nanoTime() < end) {
                if (idle) {
                    hands.rest(5_000);
                } else {
                    run(rounds.get(random.nextInt(rounds.size())), hands);
                }
                print(log.drain(), TimeUnit.NANOSECONDS.toMillis(began - log.began()));
                long minute = TimeUnit.NANOSECONDS.toMinutes(System.nanoTime() - began);
                if (minute > told) {
                    told = minute;
                    tellMemory(minute);
                }
            }
            System.out.flush();
            Runtime.getRuntime().halt(0);
        } catch (Throwable e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static List<Runnable> rounds(RobotActs acts) {
        Set<String> wanted = Set.of(System.getProperty("frames.only", "").split(",", -1));
        List<Runnable> some = acts.rounds().entrySet().stream()
                .filter(round -> wanted.contains(round.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return some.isEmpty() ? List.copyOf(acts.rounds().values()) : some;
    }

    /** Something that is not where the robot looks for it ends the round, not the run; how many did is told. */
    private static void run(Runnable round, RobotHands hands) {
        try {
            round.run();
        } catch (RuntimeException e) {
            System.out.println("MISSED\t" + e);
            e.printStackTrace();
            for (int i = 0; i < 3; i++) {
                hands.keys(KeyCode.ESCAPE);
                hands.look();
            }
        }
    }

    private static void print(List<Frame> frames, long before) {
        for (Frame frame : frames) {
            System.out.println(frame.line(before));
            if (frame.isLate() && Boolean.getBoolean("frames.late")) {
                System.err.println(frame);
            }
        }
    }

    /** Resident memory as it is; what lives is counted after a collection on every fifth minute, which itself gives some back. */
    private static void tellMemory(long minute) throws IOException {
        long resident = resident();
        String lives = "";
        if (minute % 5 == 0) {
            System.gc();
            MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
            lives = String.valueOf(heap.getUsed() / 1024);
        }
        System.out.printf(Locale.ROOT, "MEMORY\t%d\t%d\t%s%n", minute, resident, lives);
        System.out.flush();
    }

    /** In KB. */
    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
