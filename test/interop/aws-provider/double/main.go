// A provider that plans as the AWS provider does, as far as regions go: `aws_sqs_queue` as version 5 has it, whose region is the
// provider's, and `aws_sns_topic` as version 6 has it, with a `region` of its own. It calls nothing, and writes the region in
// which each resource would be made as one line of JSON to the file TRUTH; null is a region that is not known yet.
package main

import (
	"context"
	"encoding/json"
	"os"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tfprotov5/tf5server"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

type object = map[string]tftypes.Value

func text(name string, required, optional, computed bool) *tfprotov5.SchemaAttribute {
	return &tfprotov5.SchemaAttribute{Name: name, Type: tftypes.String, Required: required, Optional: optional, Computed: computed}
}

func schema(attributes ...*tfprotov5.SchemaAttribute) *tfprotov5.Schema {
	return &tfprotov5.Schema{Block: &tfprotov5.SchemaBlock{Attributes: attributes}}
}

var provider = schema(text("region", false, true, false))
var resources = map[string]*tfprotov5.Schema{
	"aws_sqs_queue": schema(text("name", true, false, false), text("arn", false, false, true)),
	"aws_sns_topic": schema(text("name", true, false, false), text("arn", false, false, true), text("region", false, true, true)),
}
var dataSources = map[string]*tfprotov5.Schema{
	"aws_region": schema(text("id", false, false, true), text("name", false, true, true)),
}

// Methods that Terraform does not call here stay those of the embedded interface.
type server struct {
	tfprotov5.ProviderServer
	region tftypes.Value
	// What it takes for its region while planning.
	told tftypes.Value
}

func values(of *tfprotov5.Schema, dynamic *tfprotov5.DynamicValue) object {
	value, err := dynamic.Unmarshal(of.ValueType())
	if err != nil {
		panic(err)
	}
	if value.IsNull() {
		return nil
	}
	found := object{}
	if err := value.As(&found); err != nil {
		panic(err)
	}
	return found
}

func pack(of *tfprotov5.Schema, from object) *tfprotov5.DynamicValue {
	dynamic, err := tfprotov5.NewDynamicValue(of.ValueType(), tftypes.NewValue(of.ValueType(), from))
	if err != nil {
		panic(err)
	}
	return &dynamic
}

func (s *server) GetMetadata(context.Context, *tfprotov5.GetMetadataRequest) (*tfprotov5.GetMetadataResponse, error) {
	return &tfprotov5.GetMetadataResponse{}, nil
}

func (s *server) GetProviderSchema(context.Context, *tfprotov5.GetProviderSchemaRequest) (*tfprotov5.GetProviderSchemaResponse, error) {
	return &tfprotov5.GetProviderSchemaResponse{Provider: provider, ResourceSchemas: resources, DataSourceSchemas: dataSources}, nil
}

func (s *server) GetResourceIdentitySchemas(context.Context, *tfprotov5.GetResourceIdentitySchemasRequest) (*tfprotov5.GetResourceIdentitySchemasResponse, error) {
	return &tfprotov5.GetResourceIdentitySchemasResponse{}, nil
}

func (s *server) PrepareProviderConfig(_ context.Context, request *tfprotov5.PrepareProviderConfigRequest) (*tfprotov5.PrepareProviderConfigResponse, error) {
	return &tfprotov5.PrepareProviderConfigResponse{PreparedConfig: request.Config}, nil
}

func (s *server) ConfigureProvider(_ context.Context, request *tfprotov5.ConfigureProviderRequest) (*tfprotov5.ConfigureProviderResponse, error) {
	s.region = values(provider, request.Config)["region"]
	s.told = s.region
	if s.region.IsNull() || !s.region.IsKnown() {
		// The real one takes an unknown region for one that is not set.
		s.told = tftypes.NewValue(tftypes.String, os.Getenv("AWS_REGION"))
	}
	if s.region.IsNull() {
		s.region = s.told
	}
	return &tfprotov5.ConfigureProviderResponse{}, nil
}

func (s *server) StopProvider(context.Context, *tfprotov5.StopProviderRequest) (*tfprotov5.StopProviderResponse, error) {
	return &tfprotov5.StopProviderResponse{}, nil
}

func (s *server) ValidateResourceTypeConfig(context.Context, *tfprotov5.ValidateResourceTypeConfigRequest) (*tfprotov5.ValidateResourceTypeConfigResponse, error) {
	return &tfprotov5.ValidateResourceTypeConfigResponse{}, nil
}

func (s *server) ValidateDataSourceConfig(context.Context, *tfprotov5.ValidateDataSourceConfigRequest) (*tfprotov5.ValidateDataSourceConfigResponse, error) {
	return &tfprotov5.ValidateDataSourceConfigResponse{}, nil
}

func (s *server) ReadDataSource(_ context.Context, request *tfprotov5.ReadDataSourceRequest) (*tfprotov5.ReadDataSourceResponse, error) {
	of := dataSources[request.TypeName]
	asked := values(of, request.Config)["name"]
	if asked.IsNull() {
		asked = s.told
	}
	return &tfprotov5.ReadDataSourceResponse{State: pack(of, object{"id": asked, "name": asked})}, nil
}

func (s *server) PlanResourceChange(_ context.Context, request *tfprotov5.PlanResourceChangeRequest) (*tfprotov5.PlanResourceChangeResponse, error) {
	of := resources[request.TypeName]
	planned := values(of, request.ProposedNewState)
	if planned == nil {
		return &tfprotov5.PlanResourceChangeResponse{PlannedState: request.ProposedNewState}, nil
	}
	region := s.region
	if _, has := planned["region"]; has {
		if asked := values(of, request.Config)["region"]; !asked.IsNull() {
			region = asked
		}
		planned["region"] = region
	}
	planned["arn"] = tftypes.NewValue(tftypes.String, tftypes.UnknownValue)
	record(planned["name"], region)
	return &tfprotov5.PlanResourceChangeResponse{PlannedState: pack(of, planned)}, nil
}

func record(name, region tftypes.Value) {
	line := struct {
		Name   string  `json:"name"`
		Region *string `json:"region"`
	}{}
	if err := name.As(&line.Name); err != nil {
		panic(err)
	}
	if region.IsKnown() {
		if err := region.As(&line.Region); err != nil {
			panic(err)
		}
	}
	file, err := os.OpenFile(os.Getenv("TRUTH"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		panic(err)
	}
	defer file.Close()
	if err := json.NewEncoder(file).Encode(line); err != nil {
		panic(err)
	}
}

func main() {
	if err := tf5server.Serve("registry.terraform.io/hashicorp/aws", func() tfprotov5.ProviderServer { return &server{} }); err != nil {
		panic(err)
	}
}
