#include <cstdio>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include "models/people/personrepository.h"
#include "models/people/registerimport.h"
#include "models/people/registerreader.h"
#include "models/store/campaign.h"
#include "models/store/statement.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

/// Fails the program with the error's words.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(result).value();
}

void say(const char *what, const QElapsedTimer &timer, qint64 rows)
{
    std::printf("%-14s %6lld ms for %lld rows\n", what, static_cast<long long>(timer.elapsed()),
                static_cast<long long>(rows));
}

void readAlone(const QStringList &files)
{
    QElapsedTimer timer;
    timer.start();
    qint64 rows = 0;
    for (const QString &file : files) {
        const auto reader = need(RegisterReader::open(file, QDate::currentDate()));
        RegisterRow row;
        QString rejection;
        while (need(reader->next(row, rejection))) {
        }
        rows += reader->rows();
    }
    say("reading alone", timer, rows);
}

void import(Campaign &campaign, const char *what, const QStringList &files)
{
    const Feedback feedback;
    QElapsedTimer timer;
    timer.start();
    const ImportReport report =
        need(importRegister(campaign.file(), campaign.connection(), files, ImportOptions{.feedback = feedback}));
    say(what, timer, report.counts.value("electors"_L1).toInteger() + report.counts.value("removed"_L1).toInteger());
}

/// One elector in a hundred leaves or gets another marker.
void writeUpdate(Campaign &campaign, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    file.write("ChangeTypeID,PDCode,RollNo,ElectorSurname,ElectorForename,FranchiseMarker,RegisteredAddress1\n");
    const QString sql =
        u"SELECT pd.code, r.number, r.suffix, p.surname, p.forename, r.source_address FROM registrations r "
        "JOIN people p ON p.id = r.person_id JOIN polling_districts pd ON pd.id = r.district_id "
        "WHERE r.is_current = 1 AND r.suffix = '' AND r.number % 100 = 7"_s;
    const auto write = [&file, count = 0](const Row &row) mutable {
        QStringList cells{
            ++count % 2 == 0 ? u"D"_s : u"M"_s, row.text(0), row.text(1), row.text(3), row.text(4), u"L"_s};
        cells += u'"' + row.text(5) + u'"';
        file.write(cells.join(u',').toUtf8() + '\n');
    };
    if (!Statement(campaign.connection(), sql).forEach(write))
        std::exit(1);
}

void search(Campaign &campaign, const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    const auto found = PersonRepository::search(campaign.connection(), text, 50);
    std::printf("search %-12s %6.2f ms, %lld rows\n", qPrintable(text), double(timer.nsecsElapsed()) / 1e6,
                static_cast<long long>(found ? found->size() : -1));
}

} // namespace

/// Reads the full register files given, imports them into a fresh campaign, imports them again and then a month's
/// update, and says how long each took; then types names into the search. `bench_registerimport register.csv`
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList files = app.arguments().mid(1);
    const QTemporaryDir folder;
    const auto campaign = need(Campaign::create(folder.filePath(u"bench.rosette"_s), u"correct horse battery"_s,
                                                CampaignInfo{.name = u"Bench"_s}));
    readAlone(files);
    import(*campaign, "first import", files);
    import(*campaign, "the same again", files);
    const QString update = folder.filePath(u"update.csv"_s);
    writeUpdate(*campaign, update);
    import(*campaign, "update", {update});
    for (const QString &text :
         {u"s"_s, u"sm"_s, u"ross"_s, u"rossetti i"_s, u"ivy acre"_s, u"nw5"_s, u"12 acre lane"_s})
        search(*campaign, text);
    return 0;
}
