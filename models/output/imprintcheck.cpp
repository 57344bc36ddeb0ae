#include "models/output/imprintcheck.h"

#include <QCoreApplication>

#include "models/leaflets/edition.h"
#include "models/store/campaigninfo.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ImprintCheck", text); }

/// "a, b and c"
QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return tr("%1 and %2").arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

} // namespace

Result<ImprintCheck> ImprintCheck::of(Connection &connection, LeafletId id)
{
    ROSETTE_ASSIGN(const CampaignInfo info, CampaignInfoRepository::load(connection));
    // The same three parts are asked of both.
    const Edition asEdition{
        .printer = info.imprintPrinter, .promoter = info.imprintPromoter, .onBehalfOf = info.imprintOnBehalfOf};
    ImprintCheck check{asEdition.missingImprintParts(), {}, {}};
    if (id) {
        ROSETTE_ASSIGN(const Edition edition, EditionRepository::find(connection, id));
        check.edition = edition.missingImprintParts();
        check.editionTitle = edition.title;
    }
    return check;
}

QString ImprintCheck::sentence() const
{
    QStringList sentences;
    if (!edition.isEmpty())
        sentences += tr("The imprint of “%1” lacks %2.").arg(editionTitle, listed(edition));
    if (!campaign.isEmpty())
        sentences += tr("The campaign's imprint lacks %1.").arg(listed(campaign));
    if (!sentences.isEmpty())
        sentences += tr("The law wants printer, promoter and on whose behalf on everything that is printed.");
    return sentences.join(u' ');
}

} // namespace rosette
