package org.skinweek.frames;

import com.sun.javafx.logging.Logger;
import com.sun.javafx.logging.PulseLogger;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Listens to JavaFX's own log of pulses and adds up what the JavaFX thread does for each frame.
 *
 * <p>A frame is everything on that thread from the end of one pulse to the end of the next: the handlers of keys and
 * mouse, what else ran in between, such as results that come from the background, and the pulse itself. What the thread
 * did before it rested for more than a frame is a frame of its own, even if nothing had to be painted for it. It is
 * measured twice: by the processor time of the thread, which nothing else that runs on the machine disturbs; and by the
 * clock, which has in it the pauses of the garbage collector, and waiting for a processor where there is other work. What
 * ran between handlers and pulse, of which the log knows no beginning, is taken by its processor time in both. Painting is
 * done by another thread; where a pulse waits for it, that is in neither.
 *
 * <p>Only one action goes on at a time, and the next one begins when the window has come to rest, so each frame belongs to
 * the last action that began before its end. What the robot itself does on the JavaFX thread, such as looking for a button,
 * is taken off.
 */
final class FrameLog extends Logger {
    /** A rest of the thread that is longer than this ends a frame. */
    private static final long REST = 16_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Frame> frames = new ArrayList<>();
    private final long began = System.nanoTime();
    private final AtomicInteger action = new AtomicInteger();
    private volatile String kind = "start";

    // all below is touched by the JavaFX thread alone
    private Moment last = new Moment(0, began);
    private Moment phaseStart = last;
    private String phase = "";
    private final Deque<Part> inside = new ArrayDeque<>();
    private boolean dragging;
    private long own;
    private FrameParts parts = new FrameParts();

    /** Takes the place of the log that prints; before the toolkit starts, with {@code -Djavafx.pulseLogger=true}. */
    static FrameLog install() throws ReflectiveOperationException {
        FrameLog log = new FrameLog();
        Field field = PulseLogger.class.getDeclaredField("loggers");
        field.setAccessible(true);
        Object loggers = field.get(null);
        if (loggers == null || Array.getLength(loggers) == 0) {
            throw new IllegalStateException("JavaFX logs no pulses");
        }
        for (int i = 0; i < Array.getLength(loggers); i++) {
            Array.set(loggers, i, i == 0 ? log : new Logger());
        }
        return log;
    }

    /** When it began, by the clock of {@link System#nanoTime}. */
    long began() {
        return began;
    }

    /** From now on everything is done for another action. */
    void begin(String newKind) {
        action.incrementAndGet();
        kind = newKind;
    }

    /** Takes off what the robot did on the JavaFX thread, in processor time. */
    void takeOff(long nanos) {
        own += nanos;
    }

    /** How long the calling thread was at work since it began. */
    long processorTime() {
        return threads.getCurrentThreadCpuTime();
    }

    /** All frames since the last call. */
    List<Frame> drain() {
        synchronized (frames) {
            List<Frame> all = List.copyOf(frames);
            frames.clear();
            return all;
        }
    }

    @Override
    public void newInput(@Nullable String name) {
        if (!Platform.isFxApplicationThread()) {
            return;
        }
        if (name != null) {
            enter(Part.INPUT);
        } else if (inside.peek() == Part.INPUT) {
            leave();
        }
    }

    @Override
    public void pulseStart() {
        enter(Part.PULSE);
        phaseStart = now();
        phase = "";
    }

    @Override
    public void newPhase(@Nullable String name) {
        if (Platform.isFxApplicationThread()) {
            endPhase();
            phase = name == null ? "" : name;
        }
    }

    @Override
    public void pulseEnd() {
        endPhase();
        leave();
        store();
    }

    private void endPhase() {
        Moment now = now();
        Moment took = now.since(phaseStart);
        switch (phase) {
            case "CSS Pass" -> parts.css += took.cpu();
            case "Layout Pass" -> parts.layout += took.cpu();
            case "Waiting for previous rendering" -> parts.clock -= took.clock();
            default -> {}
        }
        phaseStart = now;
    }

    private void enter(Part part) {
        count();
        dragging = !inside.isEmpty();
        inside.push(part);
    }

    private void leave() {
        count();
        inside.pop();
        dragging &= !inside.isEmpty();
    }

    /** Adds what went on since the last call; a drag goes on inside the handler that began it, pulses and all. */
    private void count() {
        Moment now = now();
        Moment took = now.since(last);
        long busy = Math.max(0, took.cpu() - own);
        own = 0;
        Part part = inside.isEmpty() ? Part.TASKS : inside.peek();
        if (part != Part.PULSE && took.clock() - took.cpu() > REST && parts.input + parts.tasks > 0) {
            store();
        }
        last = now;
        switch (part) {
            case INPUT -> parts.input += busy;
            case PULSE -> parts.pulse += busy;
            case TASKS -> parts.tasks += busy;
        }
        parts.clock += part == Part.TASKS || (part == Part.INPUT && dragging) ? busy : took.clock();
    }

    private void store() {
        Frame frame = parts.frame(action.get(), kind, last.clock() - began);
        parts = new FrameParts();
        synchronized (frames) {
            frames.add(frame);
        }
    }

    private Moment now() {
        return new Moment(processorTime(), System.nanoTime());
    }

    private enum Part {
        INPUT,
        PULSE,
        TASKS
    }

    /** The processor time of the JavaFX thread, and the clock. */
    private record Moment(long cpu, long clock) {
        Moment since(Moment before) {
            return new Moment(cpu - before.cpu, clock - before.clock);
        }
    }
}
