package org.muster.courses.publishing.rule;

import java.util.List;
import org.muster.courses.syllabus.Syllabus;

/** All rules of publishing, in the order in which it helps to hear of them. */
public final class PublishingRules {

    private static final List<PublishingRule> RULES = List.of(
            new CourseHasATitle(),
            new IdsAreSimpleWords(),
            new IdsAreUnique(),
            new ModulesHaveLessons(),
            new LessonsSaySomething(),
            new BlocksSaySomething(),
            new LessonsSayTheirMinutes(),
            new PicturesHaveTextOrAreDecorative(),
            new VideosHaveTranscripts(),
            new BlocksNameWhatIsThere(),
            new ChecksArePlacedOnce(),
            new QuestionsCanBeAnswered(),
            new ScenariosReachAnEnding(),
            new PassMarkIsAPercentage(),
            new AttemptsAreLimited(),
            new WebinarsAreFew(),
            new ConductIsPossible(),
            new BankHoldsTheDraw());

    private PublishingRules() {}

    /** Everything that has to be mended; nothing when the course may be published. */
    public static List<Finding> check(Syllabus syllabus) {
        return RULES.stream()
                .flatMap(rule -> rule.brokenBy(syllabus).map(place -> new Finding(rule.key(), place)))
                .toList();
    }
}
