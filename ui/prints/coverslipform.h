#pragma once

#include "models/leaflets/edition.h"
#include "models/output/coverslips.h"
#include "ui/prints/paperform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rosette {

/// Slips for bundles: of which edition, with phone numbers or without, and how to say that it is done. Both as the last
/// time.
class CoverSlipForm : public PaperForm
{
    Q_OBJECT

public:
    /// `edition` is chosen; `rounds` as in CoverSlipRequest.
    CoverSlipForm(const QList<Edition> &editions, LeafletId edition, const QList<RoundId> &rounds,
                  QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;
    LeafletId edition() const override;
    void remember() const override;

private:
    QList<RoundId> m_rounds;
    QComboBox *m_edition;
    QLineEdit *m_done;
    QCheckBox *m_phones = nullptr;
};

} // namespace rosette
