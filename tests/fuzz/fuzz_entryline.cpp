// What people type for a sheet, a line each: understood or answered in words, and never of something it does not say.

#include "models/canvass/entryline.h"
#include "models/canvass/sheettotals.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;
using namespace Qt::StringLiterals;

std::vector<QByteArray> fuzz::seeds()
{
    return {"no answer: 3 7 12\n5: spoke, support 2, poster, note asks about bins\nna rest\nna 3-7, 9",
            "5 s2 q1y q2 2\nq1 yes: 3 7\nbuses no: 4\nclear: 7\n7: clear",
            "+12 Ann Smith: spoke, support 1\nnew 3 Bob\ntotal 40 12 28 3\n= 40 - 28\nna: Brownlow House"};
}

static SheetTerms terms()
{
    const QList<Code> codes{{.kind = CodeKind::Outcome, .key = u"spoke"_s, .label = u"Spoke"_s, .isContact = true},
                            {.kind = CodeKind::Outcome, .key = u"no-answer"_s, .label = u"No answer"_s},
                            {.kind = CodeKind::Support, .key = u"1"_s, .label = u"For us"_s},
                            {.kind = CodeKind::Support, .key = u"2"_s, .label = u"Against"_s},
                            {.kind = CodeKind::Ask, .key = u"poster"_s, .label = u"Poster"_s}};
    const QList<Question> questions{
        {.id = QuestionId(1), .text = u"Do you use the bus?"_s, .shortText = u"Buses"_s},
        {.id = QuestionId(2), .text = u"Which?"_s, .kind = QuestionKind::Choice, .choices = {u"North"_s, u"South"_s}},
        {.id = QuestionId(3), .text = u"What else?"_s, .kind = QuestionKind::Text}};
    return {codes, questions};
}

static void check(const QString &text, const EntryLine &line)
{
    if (line.outcome.isEmpty() != line.isClearing)
        qFatal("“%s” says no outcome, or one to clear.", qPrintable(text));
    if (line.target == EntryLine::Target::Keys && line.keys.isEmpty())
        qFatal("“%s” is for no line.", qPrintable(text));
    QList<int> keys = line.keys;
    std::sort(keys.begin(), keys.end());
    if (std::adjacent_find(keys.begin(), keys.end()) != keys.end())
        qFatal("“%s” names a line twice.", qPrintable(text));
    for (const SurveyAnswer &answer : line.answers) {
        if (answer.question.value() < 1 || answer.question.value() > 3 || answer.text.isEmpty())
            qFatal("“%s” answers what was not asked.", qPrintable(text));
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SheetTerms asked = terms();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QString &typed : text.split(u'\n')) {
        if (const auto line = EntryLine::parse(typed, asked))
            check(typed, *line);
        else if (line.error().message.isEmpty())
            qFatal("“%s” is refused without a word.", qPrintable(typed));
        const QList<int> counts = SheetTotals::read(typed).value_or(QList<int>());
        if (std::any_of(counts.begin(), counts.end(), [](int count) { return count < -1; }))
            qFatal("“%s” counts less than nothing.", qPrintable(typed));
    }
    return 0;
}
