package fr.colloque.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/**
 * Everybody starts the test at the same moment.
 *
 * @param signIn whether everybody has to sign in first, at that moment too
 * @param shown  when each doctor had the first question, in milliseconds, the first one first
 */
record Rush(int doctors, boolean signIn, long[] shown, Map<Step, Timings.Figures> steps,
        Map<String, Integer> errors) {

    private static final long NANOS_A_MILLI = 1_000_000;

    /** Lets everybody open the course page, then gives the sign. */
    static Rush of(Crowd crowd, boolean signIn) throws Exception {
        List<Journey> doctors = crowd.everybody();
        CountDownLatch waiting = new CountDownLatch(doctors.size());
        CountDownLatch sign = new CountDownLatch(1);
        long[] shown = new long[doctors.size()];
        Timings timings = new Timings();
        Map<String, Integer> errors = new TreeMap<>();
        long[] start = new long[1];
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < doctors.size(); i++) {
            Journey doctor = doctors.get(i);
            int number = i;
            tasks.add(() -> {
                try {
                    doctor.openCourse(new Timings());
                    waiting.countDown();
                    sign.await();
                    if (signIn) {
                        doctor.signIn(timings);
                    }
                    doctor.begin(timings);
                    shown[number] = (System.nanoTime() - start[0]) / NANOS_A_MILLI;
                } catch (Unexpected | InterruptedException e) {
                    waiting.countDown();
                    synchronized (errors) {
                        errors.merge(String.valueOf(e.getMessage()), 1, Integer::sum);
                    }
                }
            });
        }
        tasks.add(() -> {
            try {
                waiting.await();
                start[0] = System.nanoTime();
                sign.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        crowd.run(tasks);
        return new Rush(doctors.size(), signIn,
                Arrays.stream(shown).filter(ms -> ms > 0).sorted().toArray(), timings.figures(),
                errors);
    }

    /** When so many hundredths of those who got there had the first question. */
    long at(int percent) {
        return shown.length == 0 ? 0
                : shown[Math.max(0, Math.ceilDiv(shown.length * percent, 100) - 1)];
    }
}
