package fr.colloque.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/**
 * Everybody starts the test at the same moment, while a few others are in the middle of theirs.
 *
 * @param signIn     whether everybody has to sign in first, at that moment too
 * @param shown      when each doctor had the first question, in milliseconds, ascending
 * @param steps      what those who start had to wait for
 * @param bystanders what the others had to wait for meanwhile
 */
record Rush(int doctors, boolean signIn, long[] shown, Map<Step, Timings.Figures> steps,
        Map<Step, Timings.Figures> bystanders, Map<String, Integer> errors) {

    /** When so many hundredths of those who got there had the first question. */
    long at(int percent) {
        return shown.length == 0 ? 0
                : shown[Math.max(0, Math.ceilDiv(shown.length * percent, 100) - 1)];
    }

    /** Lets everybody open the course page, then gives the sign. */
    static Rush of(Crowd crowd, boolean signIn) throws Exception {
        return new Running(crowd, signIn).run();
    }

    /** One rush under way. */
    private static final class Running {

        private static final long NANOS_A_MILLI = 1_000_000;

        private final Crowd crowd;
        private final boolean signIn;
        private final CountDownLatch waiting;
        private final CountDownLatch sign = new CountDownLatch(1);
        private final CountDownLatch left;
        private final long[] shown;
        private final Timings timings = new Timings();
        private final Timings others = new Timings();
        private final Map<String, Integer> errors = new TreeMap<>();
        private volatile long start;

        Running(Crowd crowd, boolean signIn) {
            this.crowd = crowd;
            this.signIn = signIn;
            int doctors = crowd.starters().size();
            this.waiting = new CountDownLatch(doctors);
            this.left = new CountDownLatch(doctors);
            this.shown = new long[doctors];
        }

        Rush run() throws Exception {
            List<Runnable> tasks = new ArrayList<>();
            for (int i = 0; i < shown.length; i++) {
                int number = i;
                tasks.add(() -> begin(number));
            }
            crowd.bystanders().forEach(doctor -> tasks.add(() -> goOn(doctor)));
            tasks.add(this::giveSign);
            crowd.run(tasks);
            return new Rush(shown.length, signIn,
                    Arrays.stream(shown).filter(ms -> ms > 0).sorted().toArray(),
                    timings.figures(), others.figures(), errors);
        }

        private void begin(int number) {
            Journey doctor = crowd.starters().get(number);
            try {
                open(doctor);
                sign.await();
                if (signIn) {
                    doctor.signIn(timings);
                }
                doctor.begin(timings);
                shown[number] = (System.nanoTime() - start) / NANOS_A_MILLI;
            } catch (Unexpected e) {
                error(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                left.countDown();
            }
        }

        private void open(Journey doctor) throws Unexpected {
            try {
                doctor.openCourse(new Timings());
            } finally {
                waiting.countDown();
            }
        }

        private void goOn(Journey doctor) {
            try {
                sign.await();
                while (left.getCount() > 0) {
                    doctor.play(others);
                }
            } catch (Unexpected e) {
                error(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void giveSign() {
            try {
                waiting.await();
                start = System.nanoTime();
                sign.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void error(Unexpected e) {
            synchronized (errors) {
                errors.merge(e.getMessage(), 1, Integer::sum);
            }
        }
    }
}
