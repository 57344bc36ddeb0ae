#pragma once

#include "models/store/campaign.h"
#include "ui/shell/formdialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace rosette {

/// The campaign's own facts: name, colour, imprint and privacy line. One undoable edit.
class CampaignDialog : public FormDialog
{
    Q_OBJECT

public:
    CampaignDialog(Campaign &campaign, const CampaignInfo &info, QWidget *parent = nullptr);

private:
    QLineEdit *addLine(const QString &label, const QString &objectName, const QString &value);
    void chooseColour();
    void showColour();
    void showImprint();
    CampaignInfo typed() const;
    void save();

    Campaign &m_campaign;
    const CampaignInfo m_before;
    QString m_colour;
    QLineEdit *m_name;
    QPushButton *m_colourButton;
    QLineEdit *m_printer = nullptr;
    QLineEdit *m_promoter = nullptr;
    QLineEdit *m_onBehalfOf = nullptr;
    QLabel *m_imprint;
    QLineEdit *m_privacy = nullptr;
};

} // namespace rosette
