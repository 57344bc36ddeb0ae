#include <cstdio>

#include <QCoreApplication>
#include <QRandomGenerator>

#include "models/people/duplicate.h"
#include "models/people/personrepository.h"
#include "models/store/campaign.h"
#include "tests/bench/measure.h"

using namespace rosette;
using namespace rosette::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 200; // as the page of people
constexpr auto kPassphrase = "correct horse battery"_L1;

/// Fails the program with the error's words.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(result).value();
}

/// A first page, which a filter that lets many through has at once, and the ids of all, which a task fetches.
void benchFilter(QTextStream &out, Connection &c, const PersonFilter &filter)
{
    const QString words = filter.isEverybody() ? u"Everybody"_s : need(filter.words(c));
    report(out, words + u": a page"_s, measure(3, [&] { need(PersonRepository::ids(c, filter, kPage)); }));
    qsizetype people = 0;
    const Times all = measure(3, [&] { people = need(PersonRepository::ids(c, filter)).size(); });
    report(out, words + u": all"_s, all, u"%1 people"_s.arg(people));
}

void benchJumps(QTextStream &out, Connection &c)
{
    const QList<PersonId> ids = need(PersonRepository::ids(c, {}));
    QRandomGenerator random(7);
    const auto jump = [&] { need(PersonRepository::rows(c, ids.mid(random.bounded(int(ids.size())), kPage))); };
    report(out, u"a page anywhere"_s, measure(50, jump), u"bar: 16 ms"_s);
}

} // namespace

/// Filters, jumps and looks for duplicates in a campaign that bench_search made and kept: `bench_people CAMPAIGN`.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().size() != 2) {
        std::fputs("bench_people CAMPAIGN\n", stderr);
        return 2;
    }
    QTextStream out(stdout);
    const auto campaign = need(Campaign::open(app.arguments().at(1), kPassphrase));
    Connection &c = campaign->connection();
    benchJumps(out, c);
    for (const PersonFilter &filter :
         {PersonFilter(), PersonFilter{.status = PersonStatus::Elector}, PersonFilter{.isAttainer = true},
          PersonFilter{.absentVote = u"postal"_s}, PersonFilter{.spoken = LastSpoken::Never},
          PersonFilter{.marker = u"G"_s}, PersonFilter{.order = PersonOrder::ByDoor}})
        benchFilter(out, c, filter);
    const Feedback feedback;
    qsizetype pairs = 0;
    const Times search = measure(1, [&] { pairs = need(DuplicateFinder::find(c, feedback)).size(); });
    report(out, u"duplicates"_s, search, u"%1 pairs"_s.arg(pairs));
    return 0;
}
