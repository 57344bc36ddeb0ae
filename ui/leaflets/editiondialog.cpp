#include "ui/leaflets/editiondialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "models/leaflets/stockwork.h"
#include "models/places/wardrepository.h"
#include "ui/shell/theme.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// What the edition does not say is probably as in the campaign's own imprint.
Edition withCampaignsImprint(Edition edition, Connection &connection)
{
    const CampaignInfo info = CampaignInfoRepository::load(connection).valueOr({});
    if (edition.printer.isEmpty())
        edition.printer = info.imprintPrinter;
    if (edition.promoter.isEmpty())
        edition.promoter = info.imprintPromoter;
    if (edition.onBehalfOf.isEmpty())
        edition.onBehalfOf = info.imprintOnBehalfOf;
    return edition;
}

} // namespace

EditionDialog::EditionDialog(AppContext &context, const Edition &edition, QWidget *parent)
    : FormDialog(edition.id ? edition.title : tr("New edition"), edition.id ? tr("Save") : tr("Add the edition"),
                 parent)
    , m_context(context)
    , m_before(withCampaignsImprint(edition, context.campaign.connection()))
    , m_printed(new QuantityField(this))
    , m_ward(new QComboBox)
    , m_imprint(new QLabel)
    , m_isFinished(new QCheckBox(tr("Finished: nothing more of it is to be delivered"), this))
{
    setObjectName(u"editionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title = addLine(tr("&Title"), u"editionTitleLineEdit"_s, m_before.title);
    m_title->setPlaceholderText(tr("Such as Spring letter"));
    m_printed->setObjectName(u"editionPrintedQuantityField"_s);
    m_printed->setAccessibleName(tr("Printed"));
    m_ward->setObjectName(u"editionWardComboBox"_s);
    m_isFinished->setObjectName(u"editionFinishedCheckBox"_s);
    m_isFinished->setChecked(m_before.isFinished);
    m_imprint->setObjectName(u"editionImprintLabel"_s);
    m_imprint->setWordWrap(true);
    m_imprint->setTextFormat(Qt::PlainText);
    if (m_before.id)
        m_printed->hide(); // the books tell; more is printed on the page
    else
        form()->addRow(tr("&Printed"), m_printed);
    form()->addRow(tr("&Goes to"), m_ward);
    addNote(tr("The law wants an imprint on every leaflet: who printed it, who promotes it, and on whose behalf, each "
               "with an address."));
    m_printer = addLine(tr("Pri&nted by"), u"editionPrinterLineEdit"_s, m_before.printer);
    m_promoter = addLine(tr("P&romoted by"), u"editionPromoterLineEdit"_s, m_before.promoter);
    m_onBehalfOf = addLine(tr("On &behalf of"), u"editionOnBehalfOfLineEdit"_s, m_before.onBehalfOf);
    form()->addRow(QString(), m_imprint);
    if (m_before.id)
        form()->addRow(QString(), m_isFinished);
    else
        m_isFinished->hide();
    for (QLineEdit *part : {m_printer, m_promoter, m_onBehalfOf})
        connect(part, &QLineEdit::textChanged, this, &EditionDialog::showImprint);
    connect(this, &FormDialog::submitted, this, &EditionDialog::save);
    fillWards();
    showImprint();
    m_title->setFocus();
}

QLineEdit *EditionDialog::addLine(const QString &label, const QString &objectName, const QString &value)
{
    auto *line = new QLineEdit(value);
    line->setObjectName(objectName);
    line->setCursorPosition(0);
    form()->addRow(label, line);
    return line;
}

void EditionDialog::fillWards()
{
    m_ward->addItem(tr("the whole campaign"), qint64(0));
    for (const Ward &ward : WardRepository::list(m_context.campaign.connection()).valueOr({}))
        m_ward->addItem(ward.name, ward.id.value());
    m_ward->setCurrentIndex(std::max(0, m_ward->findData(m_before.ward.value())));
}

void EditionDialog::goToMissingPart()
{
    for (QLineEdit *part : {m_printer, m_promoter, m_onBehalfOf}) {
        if (part->text().simplified().isEmpty())
            return part->setFocus();
    }
}

Edition EditionDialog::typed() const
{
    Edition edition = m_before;
    edition.title = m_title->text().simplified();
    edition.ward = WardId(m_ward->currentData().toLongLong());
    edition.printer = m_printer->text().simplified();
    edition.promoter = m_promoter->text().simplified();
    edition.onBehalfOf = m_onBehalfOf->text().simplified();
    edition.isFinished = m_isFinished->isChecked();
    return edition;
}

void EditionDialog::showImprint()
{
    const QStringList missing = typed().missingImprintParts();
    QPalette colours = palette();
    if (missing.isEmpty()) {
        colours.setColor(QPalette::WindowText, Theme::muted(colours));
        m_imprint->setText(typed().imprint());
    } else {
        colours.setColor(QPalette::WindowText, Theme::of(Meaning::Attention, colours));
        m_imprint->setText(Theme::shapeOf(Meaning::Attention) + u' ' +
                           tr("Missing: %1. Do not print it before it is known.").arg(missing.join(u", "_s)));
    }
    m_imprint->setPalette(colours);
}

Status EditionDialog::write(Connection &connection, Edition &edition) const
{
    if (edition.id)
        return EditionRepository::update(connection, edition);
    ROSETTE_ASSIGN(edition.id, EditionRepository::insert(connection, edition, m_context.clock.nowMs()));
    if (m_printed->value() == 0)
        return {};
    return StockWork::print(connection, edition.id, m_printed->value(), m_context.clock.today());
}

void EditionDialog::save()
{
    Edition edition = typed();
    const QString what = edition.id ? tr("Change %1") : tr("Add %1");
    const Status status =
        m_context.campaign.edit(what.arg(edition.title), [&](Connection &c) { return write(c, edition); });
    if (!status)
        return showProblem(status.error().message);
    emit editionSaved(edition.id);
    accept();
}

} // namespace rosette
