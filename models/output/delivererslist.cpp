#include "models/output/delivererslist.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/leaflets/bundle.h"
#include "models/leaflets/deliverers.h"
#include "models/output/namedvolunteers.h"
#include "models/output/papertable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLettersOnLine = 60; // of the rounds' names

QString tr(const char *text) { return QCoreApplication::translate("DeliverersList", text); }

QString awayWords(const Deliverer &deliverer)
{
    return deliverer.awayUntil.isValid() ? tr("until %1").arg(shortDate(deliverer.awayUntil)) : QString();
}

/// A deliverer with the bundles that are out with them.
struct Listed
{
    Deliverer deliverer;
    int bundles = 0;

    /// "2 with 310"
    QString bundlesWords() const
    {
        return bundles > 0 ? tr("%1 with %2").arg(bundles).arg(deliverer.leafletsOut) : QString();
    }
};

Result<QList<Listed>> listDeliverers(const ExportContext &context)
{
    ROSETTE_ASSIGN(const QList<Deliverer> all, deliverers(context.connection, context.clock.today()));
    ROSETTE_ASSIGN(const QList<Bundle> bundles, BundleRepository::list(context.connection));
    QHash<VolunteerId, int> out;
    for (const Bundle &bundle : bundles)
        out[bundle.volunteer] += bundle.isOut() ? 1 : 0;
    QList<Listed> listed;
    for (const Deliverer &deliverer : all)
        listed += Listed{deliverer, out.value(deliverer.volunteer)};
    return listed;
}

/// The rounds in as many lines as they need.
QStringList roundLines(const QStringList &rounds)
{
    QStringList lines;
    for (const QString &round : rounds) {
        if (!lines.isEmpty() && lines.last().size() + round.size() < kLettersOnLine)
            lines.last() += u", "_s + round;
        else
            lines += round;
    }
    return lines;
}

QList<PaperTable::Line> linesOf(const Listed &listed, const NamedVolunteers &named)
{
    const Deliverer &deliverer = listed.deliverer;
    const QStringList rounds = roundLines(deliverer.rounds);
    QList<PaperTable::Line> lines{
        {{},
         {named.name(deliverer.volunteer), named.people.value(deliverer.volunteer).phone, rounds.value(0),
          QString::number(deliverer.doors), listed.bundlesWords(), awayWords(deliverer)}}};
    for (qsizetype i = 1; i < rounds.size(); ++i)
        lines += PaperTable::Line{{}, {{}, {}, rounds.at(i), {}, {}, {}}};
    return lines;
}

PaperTable paperTable(const QList<Listed> &all, const NamedVolunteers &named, QDate today)
{
    PaperTable table{.title = tr("Deliverers"), .date = today, .isPersonal = true};
    QSet<RoundId> rounds;
    int doors = 0;
    for (const Listed &listed : all) {
        const Deliverer &deliverer = listed.deliverer;
        rounds += QSet<RoundId>(deliverer.roundIds.begin(), deliverer.roundIds.end());
        doors += deliverer.doors;
        table.lines += linesOf(listed, named);
    }
    table.subtitle =
        QStringList{QCoreApplication::translate("DeliverersList", "%n people", nullptr, int(all.size())),
                    QCoreApplication::translate("DeliverersList", "%n round(s)", nullptr, int(rounds.size())),
                    QCoreApplication::translate("DeliverersList", "%n door(s)", nullptr, doors)}
            .join(u" · "_s);
    table.columns = {{tr("Deliverer"), 56, true}, {tr("Phone"), 34},       {tr("Rounds"), 0},
                     {tr("Doors"), 16},           {tr("Bundles out"), 26}, {tr("Away"), 40}};
    return table;
}

ExportTable exportTable(const QList<Listed> &all, const NamedVolunteers &named)
{
    ExportTable table{.title = tr("Deliverers")};
    table.columns = {
        {tr("Deliverer")},          {tr("Phone")},     {tr("Rounds")}, {tr("Doors"), true}, {tr("Bundles out"), true},
        {tr("Leaflets out"), true}, {tr("Away until")}};
    for (const auto &[deliverer, bundles] : all)
        table.rows += QStringList{named.name(deliverer.volunteer),
                                  named.people.value(deliverer.volunteer).phone,
                                  deliverer.rounds.join(u", "_s),
                                  QString::number(deliverer.doors),
                                  QString::number(bundles),
                                  QString::number(deliverer.leafletsOut),
                                  deliverer.awayUntil.toString(Qt::ISODate)};
    return table;
}

} // namespace

Result<DeliverersList> DeliverersList::make(const ExportContext &context)
{
    ROSETTE_ASSIGN(QList<Listed> all, listDeliverers(context));
    QSet<VolunteerId> volunteers;
    for (const Listed &listed : std::as_const(all))
        volunteers += listed.deliverer.volunteer;
    ROSETTE_ASSIGN(const NamedVolunteers named, NamedVolunteers::load(context, volunteers));
    all.removeIf([&](const Listed &listed) { return !named.people.contains(listed.deliverer.volunteer); });
    if (all.isEmpty())
        return Error{ErrorCode::NotFound,
                     QString(tr("No round has somebody who walks it. Choose “Walked by” on a round's card.") + u' ' +
                             named.clearance.heldBack().toText())
                         .trimmed(),
                     {}};
    const int people = int(all.size());
    const PaperTable table = paperTable(all, named, context.clock.today());
    PaperDraft draft{.clearance = named.clearance,
                     .note = {tr("Deliverers"), {}, tr("Deliverers"), people, people},
                     .title = tr("Deliverers"),
                     .draw = [table, clearance = named.clearance](Paper &paper) {
                         drawPaperTable(paper, table, clearance, Paper::Orientation::Landscape);
                     }};
    if (named.phonesHeldBack > 0)
        draft.remarks += named.phonesSentence();
    draft.table = exportTable(all, named);
    return DeliverersList{draft, people};
}

} // namespace rosette
