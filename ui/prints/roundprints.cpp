#include "ui/prints/roundprints.h"

#include <QCoreApplication>

#include "ui/prints/coverslipform.h"
#include "ui/prints/delivererform.h"
#include "ui/prints/paperdialog.h"
#include "ui/prints/roundsheetform.h"
#include "ui/shell/messagebar.h"

namespace rosette::RoundPrints {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RoundPrints", text); }

void open(AppContext &context, QWidget *parent, const QString &title, PaperForm *form)
{
    (new PaperDialog(context, title, form, parent))->openLarge();
}

} // namespace

void printRounds(AppContext &context, QWidget *parent, const QList<Round> &rounds)
{
    if (rounds.isEmpty())
        return;
    open(context, parent,
         rounds.size() == 1 ? tr("Print %1").arg(rounds.first().name) : tr("Print %1 rounds").arg(rounds.size()),
         new RoundSheetForm(rounds));
}

void printSlips(AppContext &context, QWidget *parent, LeafletId edition, const QList<RoundId> &rounds)
{
    const Result<QList<Edition>> editions = EditionRepository::list(context.campaign.connection());
    if (!editions)
        context.messages.showError(editions.error());
    else if (editions->isEmpty())
        context.messages.showMessage(Meaning::Attention,
                                     tr("There is no edition yet to print slips for. Make one on the page Leaflets."));
    else
        open(context, parent, tr("Print cover slips"), new CoverSlipForm(*editions, edition, rounds));
}

void printDeliverers(AppContext &context, QWidget *parent)
{
    open(context, parent, tr("Print the deliverers' list"), new DelivererForm);
}

} // namespace rosette::RoundPrints
