#include <cstdio>

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "models/people/personrepository.h"
#include "models/register/registerimport.h"
#include "models/store/campaign.h"
#include "models/store/campaignkey.h"
#include "models/store/filecheck.h"
#include "models/store/statement.h"
#include "tests/bench/measure.h"
#include "tests/bench/registergenerator.h"

using namespace rosette;
using namespace rosette::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsShown = 200; // as the page of people
constexpr int kTextsOfAKind = 40;
constexpr double kBarMs = 16;
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

void makeCampaign(const QString &path, int electors)
{
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"register.csv"_s);
    if (!writeRegister(csv, electors))
        std::exit(1);
    const auto campaign = need(Campaign::create(path, kPassphrase, CampaignInfo{.name = u"Bench"_s}));
    const Feedback feedback;
    need(importRegister(campaign->file(), campaign->connection(), {csv}, ImportOptions{.feedback = feedback}));
}

/// What somebody could type to find some of the people in the file.
struct Kind
{
    const char *name;
    QStringList texts;
};

QList<Kind> kindsOf(Connection &c)
{
    struct Known
    {
        QString forename, surname, number, street, postcode, elector;
    };
    const QString sql = u"SELECT p.forename, p.surname, d.number, s.name, d.postcode, r.number_text FROM people p "
                        "JOIN doors d ON d.id = p.door_id JOIN streets s ON s.id = d.street_id "
                        "JOIN registrations r ON r.id = p.registration_id WHERE p.id >= ? ORDER BY p.id LIMIT 1"_s;
    const qint64 first = need(Statement(c, u"SELECT min(id) FROM people"_s).scalar());
    const qint64 last = need(Statement(c, u"SELECT max(id) FROM people"_s).scalar());
    QRandomGenerator random(7);
    QList<Kind> kinds{{"surname", {}},  {"forename", {}},         {"forename surname", {}}, {"surname, initial", {}},
                      {"street", {}},   {"house and street", {}}, {"surname, street", {}},  {"forename, street", {}},
                      {"postcode", {}}, {"surname, outcode", {}}, {"elector number", {}},   {"bare number", {}},
                      {"nobody", {}}};
    for (int i = 0; i < kTextsOfAKind; ++i) {
        const qint64 id = first + qint64(random.generateDouble() * double(last - first));
        const auto person = need(Statement(c, sql).bindAll(id).first([](const Row &row) {
            return Known{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
        }));
        if (!person)
            continue;
        const QString forename = person->forename.section(u' ', 0, 0).toLower();
        const QString surname = person->surname.toLower();
        const QString street = person->street.toLower();
        const QString outcode = person->postcode.section(u' ', 0, 0).toLower();
        const QStringList typed{surname,
                                forename,
                                forename + u' ' + surname,
                                surname + u' ' + forename.left(1),
                                street,
                                person->number + u' ' + street,
                                surname + u' ' + street.left(5),
                                forename + u' ' + street.section(u' ', 0, 0),
                                person->postcode.toLower(),
                                surname + u' ' + outcode,
                                person->elector.toLower(),
                                person->elector.section(u'-', -1),
                                surname + u"qx " + street};
        for (qsizetype k = 0; k < kinds.size(); ++k)
            kinds[k].texts += typed.at(k);
    }
    return kinds;
}

/// Every beginning of the text, as it comes while it is typed. Processor time: the file is in the system's cache, and
/// what else runs on the machine shall not count.
void type(Connection &c, const QString &text, std::vector<double> &taken, QString &slowest)
{
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const double before = processorMs();
        const auto found = need(PersonRepository::search(c, text.left(length), kRowsShown));
        taken.push_back(processorMs() - before);
        if (taken.back() >= *std::max_element(taken.begin(), taken.end()))
            slowest = text.left(length) + u" → "_s + QString::number(found.size());
    }
}

void reportKeys(QTextStream &out, const char *name, const std::vector<double> &taken, const QString &slowest)
{
    const Times times = timesOf(taken);
    out << u"  %1 %2 keys  median %3  99th %4  worst %5 ms  %6\n"_s.arg(QLatin1String(name), -18)
               .arg(taken.size(), 5)
               .arg(times.median(), 6, 'f', 2)
               .arg(times.at(0.99), 6, 'f', 2)
               .arg(times.worst(), 6, 'f', 2)
               .arg(slowest);
    out.flush();
}

void benchKeys(QTextStream &out, Connection &c)
{
    std::vector<double> all;
    for (const Kind &kind : kindsOf(c)) {
        std::vector<double> taken;
        QString slowest;
        for (const QString &text : kind.texts)
            type(c, text, taken, slowest);
        reportKeys(out, kind.name, taken, slowest);
        all.insert(all.end(), taken.begin(), taken.end());
    }
    const auto within = std::count_if(all.begin(), all.end(), [](double ms) { return ms <= kBarMs; });
    reportKeys(out, "all", all, {});
    out << u"  within %1 ms: %2 of 100 (bar: 99)\n"_s.arg(kBarMs).arg(100.0 * double(within) / double(all.size()), 0,
                                                                      'f', 2);
}

void benchOpening(QTextStream &out, const QString &path)
{
    const QByteArray salt = need(FileCheck::readSalt(path));
    const Times derive = measure(3, [&] { need(CampaignKey::derive(kPassphrase, salt)); });
    const auto key = need(CampaignKey::derive(kPassphrase, salt));
    const Times open = measure(5, [&] { need(Campaign::open(path, key, SystemClock::instance())); });
    report(out, u"deriving the key"_s, derive);
    report(out, u"opening with the key"_s, open,
           u"together %1 × deriving (bar: 2)"_s.arg((derive.median() + open.median()) / derive.median(), 0, 'f', 2));
}

void benchPages(QTextStream &out, Connection &c)
{
    const auto people = need(PersonRepository::count(c));
    const auto page = [&](qint64 row) { need(PersonRepository::page(c, {}, {}, kRowsShown, int(row))); };
    report(out, u"count"_s, measure(5, [&] { need(PersonRepository::count(c)); }));
    report(out, u"first page"_s, measure(20, [&] { page(0); }));
    report(out, u"last page"_s, measure(5, [&] { page(people - kRowsShown); }));
    QRandomGenerator random(7);
    report(out, u"any page"_s, measure(20, [&] { page(random.bounded(people)); }));
}

} // namespace

/// Types names, streets, postcodes and numbers into the search of a campaign of so many generated electors, and opens
/// and pages through it. `bench_search 1000000 [campaign]`: the campaign is made when it is not there, and kept.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QTemporaryDir folder;
    const int electors = arguments.value(1, u"1000000"_s).toInt();
    const QString path = arguments.value(2, folder.filePath(u"search.rosette"_s));
    if (!QFileInfo::exists(path))
        makeCampaign(path, electors);
    QTextStream out(stdout);
    out << QFileInfo(path).size() / 1000000 << " MB\n";
    benchOpening(out, path);
    const auto campaign = need(Campaign::open(path, kPassphrase));
    benchKeys(out, campaign->connection());
    benchPages(out, campaign->connection());
    return 0;
}
