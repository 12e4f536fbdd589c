package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Scenario;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Answer;
import org.muster.benchmarks.load.Load;
import org.muster.benchmarks.load.Timing;

/**
 * Many people in the same assessment at once: each reads a question, thinks for 30 to 90 seconds, saves the answer and goes on, and
 * submits after the last. They are anywhere in it when it begins to count. A time runs from when a person wanted something, also
 * while nobody here could ask for it yet.
 */
public final class Crowd implements Scenario {

    private static final int MOST = 2_000;
    private static final int THREADS = 64;
    private static final int LEAST_THINKING = 30_000;
    private static final int MOST_THINKING = 90_000;
    private static final double MILLIS = 500;
    private static final int ENOUGH_QUESTIONS = 100;

    private final Random random = new Random(1);
    private final ConcurrentLinkedQueue<Long> opened = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> saved = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> submitted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();

    @Override
    public String name() {
        return "crowd";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException {
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
        try {
            List<Sheet> sheets = begun(site, threads);
            int questions = questions(sheets.get(0));
            Duration counted = site.load().counted();
            long end = System.nanoTime() + site.load().warmUp().plus(counted).toNanos();
            long from = end - counted.toNanos();
            for (int number = 0; number < sheets.size(); number++) {
                Person person = new Person(sheets.get(number), questions, from, end, threads);
                person.come(number % questions, random.nextInt(MOST_THINKING));
            }
            threads.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            String crowd = sheets.size() + " people thinking 30–90 s: ";
            return List.of(
                    figure(crowd + "a question opened", opened, counted),
                    figure(crowd + "an answer saved", saved, counted),
                    figure(crowd + "the assessment submitted", submitted, counted));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Sheet> begun(Site site, ScheduledExecutorService threads) throws InterruptedException {
        List<Callable<Sheet>> coming = new ArrayList<>();
        for (String email : site.examinees().stream().limit(MOST).toList()) {
            coming.add(() -> Sheet.started(site.signedIn(email)));
        }
        List<Sheet> sheets = new ArrayList<>();
        try {
            for (Future<Sheet> each : threads.invokeAll(coming)) {
                sheets.add(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return sheets;
    }

    private static int questions(Sheet sheet) throws IOException {
        int place = 0;
        while (place < ENOUGH_QUESTIONS && sheet.look(place).status() == 200) {
            place++;
        }
        return place;
    }

    private Figure figure(String what, ConcurrentLinkedQueue<Long> nanos, Duration counted) {
        Timing sorted = Load.oneByOne(nanos.stream().mapToLong(Long::longValue));
        Timing timing = new Timing(sorted.nanos(), errors.get(), counted);
        return Figure.of(what, timing, "p95 ≤ 500 ms", errors.get() == 0 && timing.millis(95) <= MILLIS);
    }

    /** One of them; never asks for two things at once. */
    private final class Person {

        private final Sheet sheet;
        private final int questions;
        private final long from;
        private final long end;
        private final ScheduledExecutorService threads;

        Person(Sheet sheet, int questions, long from, long end, ScheduledExecutorService threads) {
            this.sheet = sheet;
            this.questions = questions;
            this.from = from;
            this.end = end;
            this.threads = threads;
        }

        /** Opens a question so many milliseconds from now. */
        void come(int place, int millis) {
            later(millis, due -> open(place, due));
        }

        private void open(int place, long due) throws IOException {
            count(opened, sheet.look(place).status() == 200, due);
            later(LEAST_THINKING + random.nextInt(MOST_THINKING - LEAST_THINKING), then -> save(place, then));
        }

        private void save(int place, long due) throws IOException {
            count(saved, sheet.save(place), due);
            if (place + 1 < questions) {
                open(place + 1, System.nanoTime());
            } else {
                long now = System.nanoTime();
                Answer sent = sheet.send();
                count(submitted, sent.status() == 302, now);
            }
        }

        private void later(int millis, Doing doing) {
            long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            if (due < end) {
                threads.schedule(() -> run(doing, due), millis, TimeUnit.MILLISECONDS);
            }
        }

        private void run(Doing doing, long due) {
            try {
                doing.at(due);
            } catch (IOException e) {
                errors.incrementAndGet();
            }
        }

        private void count(ConcurrentLinkedQueue<Long> nanos, boolean fine, long due) {
            if (!fine) {
                errors.incrementAndGet();
            } else if (due >= from) {
                nanos.add(System.nanoTime() - due);
            }
        }
    }

    @FunctionalInterface
    private interface Doing {
        void at(long due) throws IOException;
    }
}
