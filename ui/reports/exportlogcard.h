#pragma once

#include "models/output/exportlog.h"
#include "ui/widgets/detailspane.h"

class QLabel;

namespace rosette {

/// The card of one thing that left the file: what, when, as what, how much, and who was held back for which reason.
class ExportLogCard : public DetailsPane
{
    Q_OBJECT

public:
    explicit ExportLogCard(QWidget *parent = nullptr);

    void showEntry(const ExportLogEntry &entry);

private:
    QLabel *m_words;
    QLabel *m_heldBack;
};

} // namespace rosette
