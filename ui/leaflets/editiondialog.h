#pragma once

#include "models/leaflets/edition.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace rosette {

class QuantityField;

/// A new edition, or one that is changed: its title, how many were printed, and the imprint that the law wants on it.
/// Missing parts begin as in the campaign's own imprint. Deletes itself; open it with open().
class EditionDialog : public FormDialog
{
    Q_OBJECT

public:
    EditionDialog(AppContext &context, const Edition &edition, QWidget *parent = nullptr);

    /// Puts the cursor into the first part of the imprint that is missing.
    void goToMissingPart();

signals:
    void editionSaved(rosette::LeafletId id);

private:
    QLineEdit *addLine(const QString &label, const QString &objectName, const QString &value);
    void fillWards();
    void showImprint();
    Edition typed() const;
    Status write(Connection &connection, Edition &edition) const;
    void save();

    AppContext &m_context;
    const Edition m_before;
    QLineEdit *m_title = nullptr;
    QuantityField *m_printed;
    QComboBox *m_ward;
    QLineEdit *m_printer = nullptr;
    QLineEdit *m_promoter = nullptr;
    QLineEdit *m_onBehalfOf = nullptr;
    QLabel *m_imprint;
    QCheckBox *m_isFinished;
};

} // namespace rosette
