#pragma once

#include "models/output/roundsheet.h"
#include "models/rounds/round.h"
#include "ui/prints/paperform.h"

class QCheckBox;
class QComboBox;

namespace rosette {

/// Map and list of rounds: what is on them, for what, with or without names, how large. As chosen the last time.
class RoundSheetForm : public PaperForm
{
    Q_OBJECT

public:
    explicit RoundSheetForm(const QList<Round> &rounds, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;
    RoundSheetRequest request() const;

private:
    QList<Round> m_rounds;
    QComboBox *m_parts;
    QComboBox *m_purpose;
    QComboBox *m_names;
    QCheckBox *m_large;
};

} // namespace rosette
