#include "ui/shell/campaigndialog.h"

#include <QColorDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

CampaignDialog::CampaignDialog(Campaign &campaign, const CampaignInfo &info, QWidget *parent)
    : FormDialog(tr("Campaign"), tr("Save"), parent)
    , m_campaign(campaign)
    , m_before(info)
    , m_colour(info.colour)
    , m_colourButton(new QPushButton)
    , m_imprint(new QLabel)
{
    setObjectName(u"campaignDialog"_s);
    m_name = addLine(tr("&Name"), u"campaignNameLineEdit"_s, info.name);
    m_colourButton->setObjectName(u"colourPushButton"_s);
    m_colourButton->setAutoDefault(false);
    form()->addRow(tr("&Colour"), m_colourButton);
    connect(m_colourButton, &QPushButton::clicked, this, &CampaignDialog::chooseColour);
    addNote(tr("The law wants an imprint on election material: who printed it, who promotes it, and on whose behalf, "
               "each with an address."));
    m_printer = addLine(tr("&Printed by"), u"printerLineEdit"_s, info.imprintPrinter);
    m_promoter = addLine(tr("P&romoted by"), u"promoterLineEdit"_s, info.imprintPromoter);
    m_onBehalfOf = addLine(tr("On &behalf of"), u"onBehalfOfLineEdit"_s, info.imprintOnBehalfOf);
    m_imprint->setWordWrap(true);
    Theme::makeSecondary(m_imprint);
    form()->addRow(QString(), m_imprint);
    m_privacy = addLine(tr("Pri&vacy line"), u"privacyLineEdit"_s, info.privacyLine);
    m_privacy->setPlaceholderText(tr("How we use your data: example.org/privacy"));
    for (QLineEdit *part : {m_printer, m_promoter, m_onBehalfOf})
        connect(part, &QLineEdit::textChanged, this, &CampaignDialog::showImprint);
    connect(this, &FormDialog::submitted, this, &CampaignDialog::save);
    showColour();
    showImprint();
    m_name->setFocus();
}

QLineEdit *CampaignDialog::addLine(const QString &label, const QString &objectName, const QString &value)
{
    auto *line = new QLineEdit(value);
    line->setObjectName(objectName);
    line->setCursorPosition(0);
    form()->addRow(label, line);
    return line;
}

void CampaignDialog::chooseColour()
{
    const QColor colour = QColorDialog::getColor(QColor(m_colour), this, tr("The campaign's colour"));
    if (!colour.isValid())
        return;
    m_colour = colour.name();
    showColour();
}

void CampaignDialog::showColour()
{
    QPixmap swatch(16, 16);
    swatch.fill(QColor(m_colour));
    m_colourButton->setIcon(swatch);
    m_colourButton->setText(m_colour.toUpper());
}

void CampaignDialog::showImprint()
{
    const QString imprint = typed().imprint();
    m_imprint->setText(imprint.isEmpty() ? tr("No imprint is printed until all three are given.") : imprint);
}

CampaignInfo CampaignDialog::typed() const
{
    CampaignInfo info = m_before;
    info.name = m_name->text().simplified();
    info.colour = m_colour;
    info.imprintPrinter = m_printer->text().simplified();
    info.imprintPromoter = m_promoter->text().simplified();
    info.imprintOnBehalfOf = m_onBehalfOf->text().simplified();
    info.privacyLine = m_privacy ? m_privacy->text().simplified() : QString();
    return info;
}

void CampaignDialog::save()
{
    const CampaignInfo info = typed();
    if (info.name.isEmpty())
        return showProblem(tr("A campaign needs a name."));
    const Status status =
        m_campaign.edit(tr("Campaign changed"), [&](Connection &c) { return CampaignInfoRepository::update(c, info); });
    if (!status)
        return showProblem(status.error().message);
    accept();
}

} // namespace rosette
