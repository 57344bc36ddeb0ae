#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include "models/canvass/canvassdoors.h"
#include "models/canvass/codes.h"
#include "models/reports/canvassprogress.h"
#include "models/store/statement.h"
#include "tests/bench/canvassfill.h"
#include "tests/bench/measure.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace rosette::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kConversations = 1'000'000; ///< unless the first argument says another number
constexpr int kTyped = 20'000;
constexpr int kRuns = 5;

// The same figures by plain SQL over the conversations, for comparison.
constexpr auto kPlainSql = R"(
SELECT coalesce(d.ward_id, 0), count(DISTINCT v.door_id),
       count(DISTINCT CASE WHEN v.outcome IN contact_outcomes THEN v.door_id END),
       count(DISTINCT CASE WHEN v.outcome IN contact_outcomes THEN coalesce(v.person_id, -v.door_id) END), max(v.held_at)
  FROM conversations v LEFT JOIN doors d ON d.id = v.door_id
 WHERE v.is_corrected = 0 AND v.held_at >= ? GROUP BY 1)"_L1;
constexpr const char *kTriggers[] = {"conversations_talks_insert", "conversations_talks_update",
                                     "conversations_talks_delete"};

class Bench
{
public:
    int run(int conversations)
    {
        Status status = fill(conversations, CanvassFill::kDays);
        if (status)
            status = compare();
        if (status)
            status = measureFigures();
        if (status)
            status = measureContacts();
        if (status)
            status = measureTyping();
        if (!status)
            m_out << status.error().message << u' ' << status.error().detail << '\n';
        return status ? 0 : 1;
    }

private:
    template <typename Job>
    void count(const QString &name, const Job &job)
    {
        report(m_out, name, measure(kRuns, [&] { (void)job().isOk(); }));
    }

    Status fill(int conversations, int days)
    {
        QElapsedTimer timer;
        timer.start();
        ROSETTE_CHECK(m_campaign->write([&](Connection &) { return m_fill.build(); }));
        m_out << u"  built in %1 s\n"_s.arg(double(timer.restart()) / 1000);
        ROSETTE_CHECK(m_campaign->write([&](Connection &) { return m_fill.talk(conversations, days); }));
        m_out << u"  %1 conversations written in %2 s\n"_s.arg(conversations).arg(double(timer.elapsed()) / 1000);
        m_out.flush();
        return {};
    }

    /// What is measured has to be right.
    Status compare()
    {
        const auto plain = Statement(m_c, QString(kPlainSql)).bindAll(0).list([](const Row &row) {
            return QList<int>{row.number(1), row.number(2), row.number(3)};
        });
        ROSETTE_CHECK(plain);
        ROSETTE_ASSIGN(const CanvassDoors doors, CanvassDoors::load(m_c, {}, m_today));
        QList<int> sum{0, 0, 0};
        for (const QList<int> &ward : *plain) {
            for (qsizetype i = 0; i < sum.size(); ++i)
                sum[i] += ward.at(i);
        }
        const CanvassFigures total = doors.total();
        const bool isSame = sum == QList<int>{total.doorsTried, total.doorsSpokenTo, total.contacts};
        m_out << u"  %1 doors tried, %2 spoken to, %3 contacts: %4\n"_s.arg(sum[0]).arg(sum[1]).arg(sum[2]).arg(
            isSame ? u"as by plain SQL"_s : u"NOT as by plain SQL"_s);
        return {};
    }

    Status measureFigures()
    {
        ROSETTE_ASSIGN(const CanvassTownPtr town, CanvassTown::load(m_c));
        const std::pair<QString, QDate> periods[] = {
            {u"30 days"_s, m_today.addDays(-29)}, {u"12 months"_s, m_today.addDays(-364)}, {u"all time"_s, QDate()}};
        for (const auto &[name, since] : periods) {
            m_out << name << '\n';
            count(u"  page, town known"_s,
                  [&] { return CanvassProgress::load(m_c, since, m_today, town, Canvassers::LeftOut); });
            count(u"  page, first time"_s,
                  [&] { return CanvassProgress::load(m_c, since, m_today, {}, Canvassers::LeftOut); });
            count(u"  page, first time, new connection"_s, [&] { return loadOnNewConnection(since); });
            count(u"  doors"_s, [&] { return CanvassDoors::load(m_c, town->homes, since, m_today); });
            count(u"  canvassers"_s, [&] { return canvasserFigures(m_c, {.from = since, .to = {}}); });
            count(u"  outcomes"_s, [&] { return canvassOutcomes(m_c, {.from = since, .to = {}}); });
            count(u"  plain SQL by ward"_s, [&] {
                return Statement(m_c, QString(kPlainSql))
                    .bindAll(FiguresPeriod{since, {}}.fromMs())
                    .list([](const Row &row) { return row.number(1); });
            });
        }
        m_out << "whatever the period\n";
        count(u"  town"_s, [&] { return CanvassTown::load(m_c); });
        count(u"  homes"_s, [&] { return canvassHomes(m_c); });
        count(u"  twelve weeks"_s, [&] { return canvassWeeks(m_c, m_today, 12); });
        return {};
    }

    /// As a task of the window does.
    Result<CanvassProgress> loadOnNewConnection(QDate since)
    {
        ROSETTE_ASSIGN(const auto connection, m_campaign->file().openConnection());
        return CanvassProgress::load(*connection, since, m_today, {}, Canvassers::LeftOut);
    }

    /// What counting anew costs when another outcome is said to be a contact, and when that is taken back.
    Status measureContacts()
    {
        ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(m_c));
        Code changed = codes.find(CodeKind::Outcome, u"no-answer"_s).value_or(Code());
        changed.isContact = !changed.isContact;
        QElapsedTimer timer;
        timer.start();
        ROSETTE_CHECK(m_campaign->edit(u"Change"_s, [&](Connection &c) { return CodeRepository::update(c, changed); }));
        m_out << u"another outcome is a contact: %1 s\n"_s.arg(double(timer.restart()) / 1000);
        m_campaign->undoStack().undo();
        m_out << u"  taken back: %1 s\n"_s.arg(double(timer.elapsed()) / 1000);
        return {};
    }

    /// What keeping the counts costs whoever writes.
    Status measureTyping()
    {
        m_out << u"%1 conversations more\n"_s.arg(kTyped);
        const auto typed = [&](const QString &name) {
            QElapsedTimer timer;
            timer.start();
            const Status status = m_campaign->write([&](Connection &) { return m_fill.talk(kTyped, 1); });
            m_out << u"  %1: %2 s\n"_s.arg(name).arg(double(timer.elapsed()) / 1000);
            return status;
        };
        ROSETTE_CHECK(typed(u"counted"_s));
        return m_campaign->write([&](Connection &c) -> Status {
            for (const char *trigger : kTriggers)
                ROSETTE_CHECK(Statement(c, u"DROP TRIGGER %1"_s.arg(QLatin1String(trigger))).run());
            QElapsedTimer timer;
            timer.start();
            ROSETTE_CHECK(m_fill.talk(kTyped, 1));
            m_out << u"  not counted: %1 s\n"_s.arg(double(timer.elapsed()) / 1000);
            return {};
        });
    }

    QTextStream m_out{stdout};
    TestCampaign m_campaign;
    Connection &m_c = m_campaign.connection();
    QDate m_today = m_campaign.clock().today();
    CanvassFill m_fill{m_c, m_campaign.clock()};
};

} // namespace

/// What the canvass page's figures cost with 50,000 doors, 100,000 electors, 400 rounds and 1,000,000 conversations.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    return Bench().run(argc > 1 ? app.arguments().at(1).toInt() : kConversations);
}
