#include "ui/prints/leafletcountform.h"

#include "models/output/leafletcounts.h"

namespace rosette {

PaperForm::Maker LeafletCountForm::maker() const
{
    return [area = area()](const ExportContext &context) { return leafletCountDraft(context, area); };
}

} // namespace rosette
