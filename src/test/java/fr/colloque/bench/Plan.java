package fr.colloque.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What is measured, and for how long; set by system properties.
 *
 * @param warmUp  load before anything is measured (bench.warmup, seconds)
 * @param round   length of each measurement (bench.seconds)
 * @param doctors how many sit at once, a round each (bench.doctors, separated by commas)
 * @param signIns whether rounds with sign-in follow (bench.signins)
 * @param crowd   how many start at the same moment (bench.crowd)
 * @param folder  where data, logs and results go
 */
record Plan(Duration warmUp, Duration round, List<Integer> doctors, boolean signIns, int crowd,
        Path folder) {

    /** How many sit at once while the application warms up. */
    static final int WARMING = 16;

    Plan {
        doctors = List.copyOf(doctors);
        crowd = Math.max(Math.max(crowd, WARMING),
                doctors.stream().max(Integer::compare).orElse(1));
    }

    static Plan ofProperties() {
        return new Plan(seconds("bench.warmup", "90"), seconds("bench.seconds", "20"),
                Arrays.stream(System.getProperty("bench.doctors", "1,4,16,64").split(","))
                        .map(Integer::valueOf).toList(),
                Boolean.parseBoolean(System.getProperty("bench.signins", "true")),
                Integer.getInteger("bench.crowd", 500),
                Path.of("target", "bench").toAbsolutePath());
    }

    private static Duration seconds(String property, String usual) {
        return Duration.ofSeconds(Long.parseLong(System.getProperty(property, usual)));
    }
}
