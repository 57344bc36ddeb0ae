#include "ui/prints/imprintguard.h"

#include <QCoreApplication>

#include "models/output/imprintcheck.h"
#include "models/store/campaigninfo.h"
#include "ui/shell/campaigndialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ImprintGuard", text); }

/// The edition's own form first: its imprint is the one on the leaflet.
void fillIn(AppContext &context, QWidget *parent, const ImprintCheck &check, LeafletId edition)
{
    if (!check.edition.isEmpty()) {
        context.navigator.open(u"leaflets"_s, {u"imprint"_s, edition.value()});
        return;
    }
    const Result<CampaignInfo> info = CampaignInfoRepository::load(context.campaign.connection());
    if (!info) {
        context.messages.showError(info.error());
        return;
    }
    auto *dialog = new CampaignDialog(context.campaign, *info, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

bool mayPrint(AppContext &context, QWidget *parent, LeafletId edition)
{
    const Result<ImprintCheck> check = ImprintCheck::of(context.campaign.connection(), edition);
    if (!check) {
        context.messages.showError(check.error());
        return false;
    }
    if (check->isWhole())
        return true;
    const Choice choice = context.prompts.choose(
        parent,
        {.title = tr("Print without a whole imprint?"), .text = check->sentence(), .actionLabel = tr("Fill It In")},
        tr("Print Anyway"));
    if (choice == Choice::Action)
        fillIn(context, parent, *check, edition);
    return choice == Choice::Other;
}

} // namespace rosette
